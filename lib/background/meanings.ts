import type { MeaningId } from '@/lib/domain/highlight';
import { meaningsFrom } from '@/lib/domain/meanings';
import type { PageSender, ReplyOf } from '@/lib/messaging/call';
import type { toBackground } from '@/lib/messaging/to-background';
import { setSetting, settings } from '@/lib/settings';
import { moveMeanings } from '@/lib/store/highlights/move-meanings';
import { byHand } from './hand';

/** What highlights may mean from now on. Highlights are given their new meaning first: none is ever without one. */
export async function setMeanings(
  wanted: unknown,
  moved: Readonly<Record<MeaningId, MeaningId>>,
  sender: PageSender,
): Promise<ReplyOf<(typeof toBackground)['meanings.set']>> {
  const meanings = meaningsFrom(wanted);
  if (meanings === null) return { ok: false, why: 'unexpected' };
  if (Object.keys(moved).length > 0) {
    const done = await byHand(sender, ({ library, follow }) =>
      moveMeanings(library, moved, follow),
    );
    if (!done.ok)
      return { ok: false, why: done.why === 'not-in-library' ? 'unexpected' : done.why };
  }
  await setSetting(settings.meanings, meanings);
  return { ok: true };
}
