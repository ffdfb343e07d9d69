import browser from 'webextension-polyfill';
import type { TabStatus } from '@/lib/domain/status';
import { sendToPages } from '@/lib/messaging/send';
import { refusalFor } from './rights';
import { rememberTab, tabRecord } from './session';

/** Longer than any article takes; whoever is "reading" for longer was killed at it. */
const READING_LIMIT_MS = 60_000;

/** What is known of the page in a tab, as it is now. */
export async function tabStatus(tabId: number): Promise<TabStatus> {
  const url = await addressOf(tabId);
  if (url === null) return { state: 'unreadable-page' };
  const refusal = await refusalFor(url, tabId);
  if (refusal !== null) return refusal;
  const record = await tabRecord(tabId);
  if (record === null || record.url !== url)
    return { state: 'not-an-article', origin: new URL(url).origin };
  const stuck = record.status.state === 'reading' && Date.now() - record.since > READING_LIMIT_MS;
  return stuck ? { state: 'failed', why: 'unexpected' } : record.status;
}

/** Remembers what became of a tab's page and tells whoever shows it. */
export async function setTabStatus(tabId: number, url: string, status: TabStatus): Promise<void> {
  await rememberTab(tabId, url, status);
  await announce(tabId);
}

/** Tells open pages of ours that a tab's status is another now. None may be open. */
export async function announce(tabId: number): Promise<void> {
  await sendToPages('status.changed', { tabId });
}

/** The address in a tab without its fragment; null where we may not know it, or the tab is gone. */
export async function addressOf(tabId: number): Promise<string | null> {
  try {
    const { url } = await browser.tabs.get(tabId);
    return url?.replace(/#.*$/su, '') ?? null;
  } catch {
    return null; // closed meanwhile
  }
}
