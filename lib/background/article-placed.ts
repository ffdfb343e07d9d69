import type { TabSender } from '@/lib/messaging/call';
import { tabRecord } from './session';
import { setTabStatus } from './tab-status';

/** How an article's marks fared in its page. */
interface Placed {
  readonly articleId: string;
  readonly unplaced: number;
  readonly changed: boolean;
}

/** The reader tells how the marks fared; what it tells of another article than the tab's has come too late. */
export async function articlePlaced(placed: Placed, { tabId }: TabSender): Promise<null> {
  const record = await tabRecord(tabId);
  if (record?.status.state !== 'read' || record.status.articleId !== placed.articleId) return null;
  const { unplaced, changed } = placed;
  await setTabStatus(tabId, record.url, { ...record.status, unplaced, changed });
  return null;
}
