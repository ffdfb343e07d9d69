import { sendToReader } from '@/lib/messaging/send';
import { showBadge } from './badge';
import { refusalFor } from './rights';
import { forgetTab, tabRecords } from './session';
import { announce } from './tab-status';

/** Takes the marks back in every tab whose page may no longer be read: consent withdrawn, site paused. */
export async function stopUnwantedReaders(): Promise<void> {
  for (const { tabId, url } of await tabRecords())
    if ((await refusalFor(url, tabId)) !== null) await stopReader(tabId);
}

/** Takes the marks back in one tab, and all that is remembered of it. */
export async function stopReader(tabId: number): Promise<void> {
  await forgetTab(tabId);
  await sendToReader(tabId, 'reader.stop', {});
  await showBadge(tabId, 0);
  await announce(tabId);
}
