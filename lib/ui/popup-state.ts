import { effect, signal, type ReadonlySignal } from '@preact/signals';
import browser from 'webextension-polyfill';
import type { ArticleId } from '@/lib/domain/article';
import type { Refusal, TabStatus } from '@/lib/domain/status';
import { listen } from '@/lib/messaging/listen';
import { send } from '@/lib/messaging/send';
import { toPages } from '@/lib/messaging/to-pages';
import type { LibraryArticle } from './library-article';

/** What may go wrong in a popup: the library cannot be read; what was asked for failed; a passage is gone. */
export type PopupProblem = Refusal | 'action' | 'passage-gone';

/** What the popup knows, as signals that fill in. */
export interface PopupState {
  /** Null until it is known which tab the popup is about. */
  readonly tabId: ReadonlySignal<number | null>;
  readonly status: ReadonlySignal<TabStatus | null>;
  readonly article: ReadonlySignal<LibraryArticle | null>;
  /** Tabs in which articles could be looked for; null where that is not to be offered. */
  readonly openTabs: ReadonlySignal<number | null>;
  readonly problem: ReadonlySignal<PopupProblem | null>;
  /** Says that something went wrong; null takes it back. */
  readonly complain: (problem: PopupProblem | null) => void;
  /** Asks the background what is known of the tab. */
  readonly refresh: () => Promise<void>;
}

/** Finds the tab and begins to ask. Called before the first paint, so that the answers are on their way by then. */
export function openPopupState(): PopupState {
  // The database's code is most of the popup's: it comes while the tab is asked for, and the first paint before it.
  const libraryCode = import('./library-article');
  const tabId = signal<number | null>(null);
  const status = signal<TabStatus | null>(null);
  const article = signal<LibraryArticle | null>(null);
  const openTabs = signal<number | null>(null);
  const problem = signal<PopupProblem | null>(null);
  const articleId = signal<ArticleId | null>(null);

  const refresh = async () => {
    if (tabId.value === null) return;
    const outcome = await send('tab.status', { tabId: tabId.value });
    if (!outcome.ok) problem.value = 'action';
    else {
      status.value = outcome.value;
      articleId.value = outcome.value.state === 'read' ? outcome.value.articleId : null;
    }
  };

  listen('pages', toPages, {
    'status.changed': async ({ tabId: changed }) => {
      if (changed === tabId.value) await refresh();
      return null;
    },
  });

  effect(() => {
    const id = articleId.value;
    article.value = null;
    if (id === null) return;
    const ended = new AbortController();
    libraryCode.then(
      ({ watchArticle }) => {
        if (ended.signal.aborted) return;
        const end = watchArticle(id, {
          told: (answer) => (article.value = answer),
          failed: (why) => (problem.value = why),
        });
        ended.signal.addEventListener('abort', end);
      },
      () => (problem.value = 'unexpected'),
    );
    return () => ended.abort();
  });

  effect(() => {
    if (article.value?.libraryArticles !== 1) return;
    void send('tabs.offer', {}).then((outcome) => {
      // Nothing is lost where the offer cannot be made.
      openTabs.value = outcome.ok ? outcome.value.tabs : null;
    });
  });

  void findTab().then(async (found) => {
    tabId.value = found;
    if (found === null) status.value = { state: 'unreadable-page' };
    await refresh();
  });

  return {
    tabId,
    status,
    article,
    openTabs,
    problem,
    refresh,
    complain: (p) => (problem.value = p),
  };
}

/** The tab that the popup was opened over. */
async function findTab(): Promise<number | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id ?? null;
}
