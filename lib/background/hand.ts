import type { ArticleId } from '@/lib/domain/article';
import type { PageSender, TabSender } from '@/lib/messaging/call';
import type { HandReply } from '@/lib/messaging/hand';
import { sendToReader } from '@/lib/messaging/send';
import type { Follow } from '@/lib/store/changes';
import { storeFailure } from '@/lib/store/failure';
import { followHand, type Touched } from '@/lib/store/follow-hand';
import { highlightsOf } from '@/lib/store/queries/highlights';
import type { HighlightRow } from '@/lib/store/rows';
import type { Library } from '@/lib/store/schema';
import { durableLibrary } from './library';
import { articleIn, refreshVisibleReaders } from './marks';
import { inBackground } from './report';
import { rulebook } from './rulebook';
import { tabsShowing } from './session';

/** What a write of the reader's hand is given. */
export interface HandWork {
  readonly library: Library;
  /** See {@link Follow}. */
  readonly follow: Follow;
  /** What the write touches, beyond what follows from it: is told to the tabs. */
  readonly touched: Touched;
  /** The one article that the sender may write to; null: any, the sender is a page of ours. */
  readonly of: ArticleId | null;
}

type Refused = HandReply & { readonly ok: false };

/** What is not there, or not the sender's to write to. */
export const NOT_THERE: Refused = { ok: false, why: 'not-in-library' };

/** No tab has this number. */
const NO_TAB = -1;

/**
 * Does a write of the reader's hand, and tells the open tabs what came of it. A tab may write to its own article only, by
 * what is known of the tab. Expected failures are answers.
 */
export async function byHand<Answer>(
  sender: TabSender | PageSender,
  write: (work: HandWork) => Promise<Answer>,
): Promise<{ readonly ok: true; readonly answer: Answer } | Refused> {
  const of = sender.party === 'tab' ? await articleIn(sender.tabId) : null;
  if (sender.party === 'tab' && of === null) return NOT_THERE;
  const opened = await durableLibrary();
  if (!opened.ok) return { ok: false, why: opened.why };
  const { library } = opened;
  const touched: Touched = { highlights: new Set(), findings: new Set() };
  try {
    const answer = await write({
      library,
      of,
      touched,
      follow: followHand(library, rulebook(), touched),
    });
    inBackground(tell(library, touched));
    return { ok: true, answer };
  } catch (error) {
    const why = storeFailure(error);
    if (why === null) throw error;
    return { ok: false, why };
  }
}

/** The same for a write that answers whether what it is about is there. */
export async function byHandIfThere(
  sender: TabSender | PageSender,
  write: (work: HandWork) => Promise<boolean>,
): Promise<HandReply> {
  const done = await byHand(sender, write);
  if (!done.ok) return done;
  return done.answer ? { ok: true } : NOT_THERE;
}

/** Pages of ours hear of it by their live queries; tabs are told. */
async function tell(library: Library, { highlights, findings }: Touched): Promise<void> {
  for (const articleId of highlights) {
    const all = await highlightsOf(library, articleId);
    for (const tabId of await tabsShowing(articleId))
      await sendToReader(tabId, 'reader.highlights', { highlights: all.map(asSent) });
  }
  if (findings.size > 0) await refreshVisibleReaders(NO_TAB);
}

type Sent = Parameters<typeof sendToReader<'reader.highlights'>>[2]['highlights'][number];

/** Without what the library keeps beside it for itself. */
function asSent({ sourceName: _, records: __, ...highlight }: HighlightRow): Sent {
  return { ...highlight, tags: [...highlight.tags] };
}
