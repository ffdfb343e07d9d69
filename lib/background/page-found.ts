import type { TabSender } from '@/lib/messaging/call';
import { showBadge } from './badge';
import { injectReader, lookAt } from './inject';
import { refusalFor } from './rights';
import { forgetTab } from './session';
import { announce, setTabStatus } from './tab-status';

/** spot has seen an article: the reader goes into its tab, unless the page may not be read. */
export async function pageFound({ tabId, url, incognito }: TabSender): Promise<null> {
  if (incognito || (await refusalFor(url, tabId)) !== null) return null;
  await setTabStatus(tabId, url, { state: 'reading' });
  await injectReader(tabId);
  return null;
}

/** A front page went elsewhere without being loaded anew: spot looks at what it is now, unless it may not be read. */
export async function pageMoved({ tabId, url, incognito }: TabSender): Promise<null> {
  if (!incognito && (await refusalFor(url, tabId)) === null) await lookAt(tabId);
  return null;
}

/** The page of a tab went from its article to something else without being loaded anew. */
export async function pageLeft({ tabId }: TabSender): Promise<null> {
  await forgetTab(tabId);
  await showBadge(tabId, 0);
  await announce(tabId);
  return null;
}
