import browser from 'webextension-polyfill';
import { sendToReader } from '@/lib/messaging/send';
import { readTab } from './read-tab';

/** The manifest's command, and the context menu's entry. */
const HIGHLIGHT = 'highlight-selection';

/** A key was pressed: what is selected in the active tab is highlighted. Other commands are not for here. */
export async function highlightByKey(command: string): Promise<void> {
  if (command !== HIGHLIGHT) return;
  const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
  if (tab?.id !== undefined) await highlightIn(tab.id);
}

/** The context menu's entry was chosen in a tab. */
export async function highlightByMenu(
  entry: string | number,
  tab: { readonly id?: number } | undefined,
): Promise<void> {
  if (entry === HIGHLIGHT && tab?.id !== undefined) await highlightIn(tab.id);
}

/** The context menu has one entry, at selected text; made anew in each session, for the browser's language may have changed. */
export async function makeMenu(): Promise<void> {
  if (!browser.contextMenus) return; // phones
  await browser.contextMenus.removeAll();
  browser.contextMenus.create({
    id: HIGHLIGHT,
    title: browser.i18n.getMessage('menuHighlight'),
    contexts: ['selection'],
    documentUrlPatterns: ['http://*/*', 'https://*/*'],
  });
}

/**
 * The reader in the tab highlights. Where there is none, the page is read first: the key, or the menu, allows it
 * (activeTab). Where it cannot be read, the popup opens, which says why in a sentence.
 */
async function highlightIn(tabId: number): Promise<void> {
  if (await ask(tabId)) return;
  const { state } = await readTab(tabId);
  if (state === 'reading' && (await ask(tabId))) return;
  await openPopup();
}

async function ask(tabId: number): Promise<boolean> {
  const outcome = await sendToReader(tabId, 'reader.highlight', {});
  return outcome.ok && outcome.value.done;
}

async function openPopup(): Promise<void> {
  try {
    await browser.action.openPopup();
  } catch {
    // Some browsers open it only at a click of their own: the badge and the popup still tell what became of the page.
  }
}
