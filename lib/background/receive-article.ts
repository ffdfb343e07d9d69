import type { ArticleContent } from '@/lib/domain/article';
import type { Refusal } from '@/lib/domain/status';
import type { TabSender } from '@/lib/messaging/call';
import type { ReadReply } from '@/lib/messaging/to-background';
import type { Library } from '@/lib/store/schema';
import { articleById } from '@/lib/store/queries/articles';
import { analyser } from './analyser';
import { isLibraryLost, keepCanary } from './canary';
import { highlightsFor } from './highlights';
import { languageOf } from './language';
import { openedLibrary } from './library';
import { marksFor, refreshVisibleReaders } from './marks';
import { ownAddress } from './own-address';
import { pageSettings } from './page-settings';
import { readArticle } from './read-article';
import { inBackground } from './report';
import { refusalFor } from './rights';
import { packSearch } from './search-index';
import { takePassage } from './session';
import { setTabStatus } from './tab-status';

/** An article as its page gives it; where it stands is the sender's to say. */
interface PageContent extends Omit<ArticleContent, 'url'> {
  /** Whether that is only the beginning of it: told in the popup, and no part of the article. */
  readonly teaser: boolean;
}

/** The reader gives the article of its page: it is analysed, compared and saved, and answered with its marks. */
export async function receiveArticle(content: PageContent, sender: TabSender): Promise<ReadReply> {
  const { tabId, url, incognito } = sender;
  if (incognito) return refuse(sender, 'private-window');
  if ((await refusalFor(url, tabId)) !== null) return { read: false, why: 'not-allowed' };
  await setTabStatus(tabId, url, { state: 'reading' });
  const opened = await openedLibrary();
  if (!opened.ok) return refuse(sender, opened.why);
  if (await isLibraryLost()) return refuse(sender, 'store-lost');
  return readInto(opened.library, content, sender);
}

async function readInto(
  library: Library,
  { teaser, ...content }: PageContent,
  sender: TabSender,
): Promise<ReadReply> {
  const { tabId, url } = sender;
  const result = await readArticle(
    { library, ...(await analyser()), now: Date.now },
    {
      ...content,
      url,
      canonicalUrl: ownAddress(url, content.canonicalUrl),
      language: await languageOf(content.language, content.text),
    },
  );
  if (!result.ok) return refuse(sender, result.why);
  const { articleId } = result;
  const limit = (await articleById(library, articleId))?.limit ?? null;
  const told = { limit, teaser, unplaced: 0, changed: false };
  await setTabStatus(tabId, url, { state: 'read', articleId, ...told });
  const marks = await marksFor(tabId, articleId);
  if (result.status !== 'unchanged') {
    inBackground(refreshVisibleReaders(tabId));
    inBackground(packSearch());
    inBackground(keepCanary(library));
  }
  const highlights = await highlightsFor(articleId);
  const settings = await pageSettings();
  const show = await takePassage(tabId, articleId);
  return { read: true, articleId, marks, limit, highlights, settings, show };
}

async function refuse({ tabId, url }: TabSender, why: Refusal): Promise<ReadReply> {
  await setTabStatus(tabId, url, { state: 'failed', why });
  return { read: false, why };
}
