import browser from 'webextension-polyfill';
import type { ArticleId } from '@/lib/domain/article';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { CardContent, Mark } from '@/lib/domain/mark';
import type { TabSender } from '@/lib/messaging/call';
import { sendToReader } from '@/lib/messaging/send';
import { readInOne } from '@/lib/store/read-in-one';
import { articleOfFinding } from '@/lib/store/keys';
import { cardOf } from '@/lib/store/queries/card';
import { countsOf } from '@/lib/store/queries/counts';
import { marksOf } from '@/lib/store/queries/marks';
import { showBadge } from './badge';
import { fromLibrary } from './library';
import { tabRecord } from './session';

/** The marks of the article in the asking tab as the library knows them now, the badge with them. */
export async function currentMarks({ tabId }: TabSender): Promise<readonly Mark[] | null> {
  const articleId = await articleIn(tabId);
  return articleId === null ? null : marksFor(tabId, articleId);
}

/** What the card of a mark says. A page learns nothing of articles that are not its own. */
export async function currentCard(
  findingId: FindingId,
  { tabId }: TabSender,
): Promise<CardContent | null> {
  if ((await articleIn(tabId)) !== articleOfFinding(findingId)) return null;
  return fromLibrary(async (library) => readInOne(library, () => cardOf(library, findingId)), null);
}

/** An article's marks, and on the badge of its tab how many of its figures others give too. */
export async function marksFor(tabId: number, articleId: ArticleId): Promise<readonly Mark[]> {
  return fromLibrary(async (library) => {
    const [counts, marks] = await readInOne(library, () =>
      Promise.all([countsOf(library, articleId), marksOf(library, articleId)]),
    );
    await showBadge(tabId, counts.conflict + counts.update + counts.agree);
    return marks;
  }, []);
}

/**
 * A new article may have changed what older ones' marks say. The tabs in front are told at once; the others ask when
 * they come to the front.
 */
export async function refreshVisibleReaders(except: number): Promise<void> {
  for (const { id } of await browser.tabs.query({ active: true })) {
    if (id === undefined || id === except) continue;
    const articleId = await articleIn(id);
    if (articleId !== null)
      await sendToReader(id, 'reader.refresh', { marks: [...(await marksFor(id, articleId))] });
  }
}

/** The article that was read in a tab; null where none was. */
export async function articleIn(tabId: number): Promise<ArticleId | null> {
  const status = (await tabRecord(tabId))?.status;
  return status?.state === 'read' ? status.articleId : null;
}
