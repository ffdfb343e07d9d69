import type { PageSender, TabSender } from '@/lib/messaging/call';
import type { HandReply } from '@/lib/messaging/hand';
import type { CorrectionDraft } from '@/lib/messaging/hand-shapes';
import { makeCorrection, takeBackCorrection } from '@/lib/store/corrections/make-correction';
import { byHandIfThere } from './hand';

/** Makes a correction; in a tab it is about what its article says. */
export function makeCorrectionFrom(
  draft: CorrectionDraft,
  sender: TabSender | PageSender,
): Promise<HandReply> {
  return byHandIfThere(sender, ({ library, of, follow }) =>
    makeCorrection(library, { ...draft, madeAt: Date.now() }, of, follow),
  );
}

/** Takes a correction back. */
export function takeCorrectionBack(id: string, sender: PageSender): Promise<HandReply> {
  return byHandIfThere(sender, ({ library, follow }) => takeBackCorrection(library, id, follow));
}
