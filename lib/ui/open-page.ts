import browser from 'webextension-polyfill';

/** What the polyfill's types, made for what Firefox has, do not know of. */
interface Chromium {
  readonly chrome?: {
    readonly sidePanel?: { open(where: { windowId: number }): Promise<void> };
  };
}

/** A tab and its window. */
interface Front {
  readonly tabId: number;
  readonly windowId: number;
}

/**
 * Opens the panel beside the page in a tab: Chromium's side panel, Firefox's sidebar; where there is neither (phones), a tab of
 * its own that stays with that one. To be called right in a click: browsers open panels only then.
 */
export function openPanel({ tabId, windowId }: Front): Promise<void> {
  const { sidePanel } = (globalThis as Chromium).chrome ?? {};
  if (sidePanel !== undefined) return sidePanel.open({ windowId });
  const sidebar: typeof browser.sidebarAction | undefined = browser.sidebarAction;
  if (sidebar !== undefined) return sidebar.open();
  return openTab(`/sidepanel.html?tab=${String(tabId)}`);
}

/** Opens the library. */
export function openLibraryPage(): Promise<void> {
  return openTab('/library.html');
}

/** Opens the settings, at a section's id if one is named; a tab that shows them already comes to the front. */
export async function openSettings(section?: string): Promise<void> {
  if (section === undefined) await browser.runtime.openOptionsPage();
  else await openTab(`/options.html#${section}`);
}

async function openTab(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}
