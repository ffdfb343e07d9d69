import type { CorrectionChoices, HighlightChoices, SourceChoice } from '@/lib/domain/choices';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { Part, Span } from '@/lib/domain/span';
import { foldName } from '@/lib/matching/source-key';
import type { PageSender, TabSender } from '@/lib/messaging/call';
import { articleOfFinding } from '@/lib/store/keys';
import { correctionChoices } from '@/lib/store/queries/correction-choices';
import { highlightChoices } from '@/lib/store/queries/highlight-choices';
import { sourcesNamed } from '@/lib/store/queries/source-choices';
import { fromLibrary } from './library';
import { articleIn } from './marks';

/** What the editor offers for a passage of the asking tab's article. */
export async function choicesForHighlight(
  { part, span }: { readonly part: Part; readonly span: Span },
  { tabId }: TabSender,
): Promise<HighlightChoices | null> {
  const articleId = await articleIn(tabId);
  if (articleId === null) return null;
  return fromLibrary((library) => highlightChoices(library, articleId, part, span), null);
}

/** What of a finding may be corrected. A page learns nothing of articles that are not its own. */
export async function choicesForCorrection(
  findingId: FindingId,
  sender: TabSender | PageSender,
): Promise<CorrectionChoices | null> {
  const own = sender.party === 'page' ? null : await articleIn(sender.tabId);
  if (sender.party === 'tab' && own !== articleOfFinding(findingId)) return null;
  return fromLibrary((library) => correctionChoices(library, findingId), null);
}

/** Sources of the library by the beginning of a name: what the reader types, for our own boxes alone to show. */
export async function findSources(
  words: string,
  sender: TabSender | PageSender,
): Promise<readonly SourceChoice[]> {
  if (sender.party === 'tab' && (await articleIn(sender.tabId)) === null) return [];
  return fromLibrary((library) => sourcesNamed(library, foldName(words)), []);
}
