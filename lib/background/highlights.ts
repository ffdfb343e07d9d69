import type { ArticleId } from '@/lib/domain/article';
import type { Highlight, HighlightLink } from '@/lib/domain/highlight';
import type { Span } from '@/lib/domain/span';
import type { PageSender, TabSender } from '@/lib/messaging/call';
import type { HandReply, HighlightReply } from '@/lib/messaging/hand';
import type { HighlightDraft } from '@/lib/messaging/hand-shapes';
import { linkHighlights, unlinkHighlights } from '@/lib/store/highlights/link-highlights';
import { placeHighlights } from '@/lib/store/highlights/place-highlights';
import { removeHighlight } from '@/lib/store/highlights/remove-highlight';
import { saveHighlight } from '@/lib/store/highlights/save-highlight';
import { highlightsOf } from '@/lib/store/queries/highlights';
import { byHand, byHandIfThere, NOT_THERE } from './hand';
import { fromLibrary } from './library';
import { rulebook } from './rulebook';

/** Makes or edits a highlight; in a tab it is the tab's article's, whatever the message says. */
export async function saveHighlightFrom(
  draft: HighlightDraft,
  sender: TabSender | PageSender,
): Promise<HighlightReply> {
  const done = await byHand(sender, ({ library, of, follow }) =>
    saveHighlight(library, { ...draft, articleId: of ?? draft.articleId }, Date.now(), follow),
  );
  if (!done.ok) return done;
  return done.answer ? { ok: true, highlight: done.answer } : NOT_THERE;
}

/** Removes a highlight with its links. */
export function removeHighlightFrom(
  id: string,
  sender: TabSender | PageSender,
): Promise<HandReply> {
  return byHandIfThere(sender, ({ library, of, follow }) =>
    removeHighlight(library, id, of, follow),
  );
}

/** Links two highlights; in a tab both are its article's. */
export function linkHighlightsFrom(
  link: Omit<HighlightLink, 'createdAt'>,
  sender: TabSender | PageSender,
): Promise<HandReply> {
  return byHandIfThere(sender, ({ library, of, follow }) =>
    linkHighlights(library, link, Date.now(), of, follow),
  );
}

/** Takes a link between highlights out. */
export function unlinkHighlightsFrom(
  id: string,
  sender: TabSender | PageSender,
): Promise<HandReply> {
  return byHandIfThere(sender, ({ library, of, follow }) =>
    unlinkHighlights(library, id, of, follow),
  );
}

/** An article's highlights. */
export function highlightsFor(articleId: ArticleId): Promise<readonly Highlight[]> {
  return fromLibrary((library) => highlightsOf(library, articleId), []);
}

/** The page found the words of highlights that the text no longer has exactly. */
export function highlightsPlaced(
  placed: readonly { readonly id: string; readonly span: Span }[],
  sender: TabSender,
): Promise<HandReply> {
  return byHandIfThere(sender, async ({ library, of, touched }) => {
    if (of === null) return false;
    await placeHighlights(library, of, placed, rulebook());
    touched.highlights.add(of);
    touched.findings.add(of);
    return true;
  });
}
