import type { PageSender, TabSender } from '@/lib/messaging/call';
import type { ChangeReply } from '@/lib/messaging/hand';
import { redo, undo } from '@/lib/store/changes';
import { byHand } from './hand';

/** Undoes the reader's last change, wherever it was made. `request`: the message's own key. */
export async function undoChange(
  request: string,
  sender: TabSender | PageSender,
): Promise<ChangeReply> {
  const done = await byHand(sender, ({ library, follow }) => undo(library, request, follow));
  return done.ok ? { ok: true, done: done.answer } : done;
}

/** Does again what was undone last. */
export async function redoChange(
  request: string,
  sender: TabSender | PageSender,
): Promise<ChangeReply> {
  const done = await byHand(sender, ({ library, follow }) => redo(library, request, follow));
  return done.ok ? { ok: true, done: done.answer } : done;
}
