import browser from 'webextension-polyfill';
import { sendToReader } from '@/lib/messaging/send';
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
  await clearBadge(tabId);
  await announce(tabId);
}

async function clearBadge(tabId: number): Promise<void> {
  try {
    await browser.action.setBadgeText({ tabId, text: '' });
  } catch {
    // the tab is gone
  }
}
