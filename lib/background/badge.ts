import browser from 'webextension-polyfill';

/** The accent of components/tokens.css on light ground; no worker can read a style sheet. */
const COLOUR = '#1c5a9e';

/** Shows on the toolbar button how many rows of figures the popup has, while the tab is open; nothing for none. */
export async function showBadge(tabId: number, rows: number): Promise<void> {
  const text = rows === 0 ? '' : rows > 999 ? '999+' : String(rows);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed while its article was read.
  }
}
