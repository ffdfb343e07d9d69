import browser from 'webextension-polyfill';

/** The accent of components/tokens.css on light ground; no worker can read a style sheet. */
const COLOUR = '#1c5a9e';

/** Shows the number of an article's cross-references on the toolbar button while its tab is open; nothing for none. */
export async function showBadge(tabId: number, crossReferences: number): Promise<void> {
  const text =
    crossReferences === 0 ? '' : crossReferences > 999 ? '999+' : String(crossReferences);
  try {
    await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
    await browser.action.setBadgeText({ tabId, text });
  } catch {
    // The tab was closed while its article was read.
  }
}
