import browser from 'webextension-polyfill';

/** The accent of components/tokens.css, which no worker can read. */
const COLOUR = '#1f5f7a';

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
