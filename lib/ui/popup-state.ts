import { effect, signal, type ReadonlySignal } from '@preact/signals';
import browser, { type Tabs } from 'webextension-polyfill';
import { send } from '@/lib/messaging/send';
import type { LibraryArticle } from './library-article';
import { followTab, type TabArticle } from './tab-article';

/** What the popup knows, as signals that fill in. */
export interface PopupState extends TabArticle<LibraryArticle> {
  /** Tabs in which articles could be looked for; null where that is not to be offered. */
  readonly openTabs: ReadonlySignal<number | null>;
  /** Window of the tab; null until it is known. */
  readonly windowId: ReadonlySignal<number | null>;
}

/** Finds the tab and begins to ask. Called before the first paint, so that the answers are on their way by then. */
export function openPopupState(): PopupState {
  // The database's code is most of the popup's: it comes while the tab is asked for, and the first paint before it.
  const library = import('./library-article').then(({ watchArticle }) => watchArticle);
  const tabId = signal<number | null>(null);
  const windowId = signal<number | null>(null);
  const tab = followTab(tabId, library);
  const openTabs = signal<number | null>(null);

  effect(() => {
    if (tab.article.value?.libraryArticles !== 1) return;
    void send('tabs.offer', {}).then((outcome) => {
      // Nothing is lost where the offer cannot be made.
      openTabs.value = outcome.ok ? outcome.value.tabs : null;
    });
  });

  void findTab().then(async (found) => {
    windowId.value = found?.windowId ?? null;
    tabId.value = found?.id ?? null;
    if (tabId.value === null) tab.withoutTab();
    else await tab.refresh();
  });

  return { ...tab, openTabs, windowId };
}

/** The tab that the popup was opened over. */
async function findTab(): Promise<Tabs.Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab ?? null;
}
