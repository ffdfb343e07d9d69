import { signal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { PanelArticle } from './panel-article';
import { followTab, type TabArticle } from './tab-article';

/** What the panel knows. */
export interface PanelState extends TabArticle<PanelArticle> {
  /** Whether it is a tab of its own beside the one it is about, which then has to be brought to the front. */
  readonly apart: boolean;
}

/** Finds the tab that the panel is about and stays with the one in front of its window. */
export function openPanelState(): PanelState {
  const library = import('./panel-article').then(({ watchArticle }) => watchArticle);
  const tabId = signal<number | null>(null);
  const tab = followTab(tabId, library);
  const turnTo = async (next: number | null) => {
    tab.complain(null);
    tabId.value = next;
    if (next === null) tab.withoutTab();
    else await tab.refresh();
  };

  const pinned = new URLSearchParams(location.search).get('tab');
  if (pinned !== null) void turnTo(Number(pinned));
  else void followFront(turnTo);

  // A page that was left for another is told of by nobody who reads pages.
  browser.tabs.onUpdated.addListener((changed, { status }) => {
    if (changed === tabId.value && status !== undefined) void tab.refresh();
  });
  browser.tabs.onRemoved.addListener((gone) => {
    if (gone === tabId.value) tab.withoutTab();
  });
  return { ...tab, apart: pinned !== null };
}

/** Turns to the tab in front of this window, now and whenever it is another. */
async function followFront(turnTo: (tabId: number | null) => Promise<void>): Promise<void> {
  const { id: own } = await browser.windows.getCurrent();
  browser.tabs.onActivated.addListener(({ tabId, windowId }) => {
    if (windowId === own) void turnTo(tabId);
  });
  const [front] = await browser.tabs.query({ active: true, currentWindow: true });
  await turnTo(front?.id ?? null);
}
