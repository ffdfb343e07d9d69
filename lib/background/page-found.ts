import type { TabSender } from '@/lib/messaging/call';
import { injectReader } from './inject';
import { refusalFor } from './rights';
import { setTabStatus } from './tab-status';

/** spot has seen an article: the reader goes into its tab, unless the page may not be read. */
export async function pageFound({ tabId, url, incognito }: TabSender): Promise<null> {
  if (incognito || (await refusalFor(url, tabId)) !== null) return null;
  await setTabStatus(tabId, url, { state: 'reading' });
  await injectReader(tabId);
  return null;
}
