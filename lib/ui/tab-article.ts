import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { ArticleId } from '@/lib/domain/article';
import type { TabProblem, TabStatus } from '@/lib/domain/status';
import { listen } from '@/lib/messaging/listen';
import { send } from '@/lib/messaging/send';
import { toPages } from '@/lib/messaging/to-pages';
import type { Watcher } from '@/lib/store/queries/watch';

/** Follows an article of the library until the returned function is called. */
type WatchArticle<View> = (articleId: ArticleId, watcher: Watcher<View | null>) => () => void;

/** What is known of the page in a tab, as signals that fill in. */
export interface TabArticle<View> {
  readonly tabId: ReadonlySignal<number | null>;
  readonly status: ReadonlySignal<TabStatus | null>;
  /** Null where the page holds no article that was read, and until the library has answered. */
  readonly article: ReadonlySignal<View | null>;
  readonly problem: ReadonlySignal<TabProblem | null>;
  /** Says that something went wrong; null takes it back. */
  readonly complain: (problem: TabProblem | null) => void;
  /** Asks the background what is known of the tab. */
  readonly refresh: () => Promise<void>;
  /** There is no tab, or no longer: nothing can be read in it. */
  readonly withoutTab: () => void;
}

/** Follows the tab that `tabId` names. `library` is the code that asks the library: it may come later than this. */
export function followTab<View>(
  tabId: ReadonlySignal<number | null>,
  library: Promise<WatchArticle<View>>,
): TabArticle<View> {
  const status = signal<TabStatus | null>(null);
  const article = signal<View | null>(null);
  const problem = signal<TabProblem | null>(null);
  const articleId = signal<ArticleId | null>(null);

  const refresh = async () => {
    const asked = tabId.value;
    if (asked === null) return;
    const outcome = await send('tab.status', { tabId: asked });
    // Another tab may have come to the front meanwhile.
    if (asked !== tabId.value) return;
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
    library.then(
      (watchArticle) => {
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

  return {
    tabId,
    status,
    article,
    problem,
    refresh,
    complain: (what) => (problem.value = what),
    withoutTab: () => {
      articleId.value = null;
      status.value = { state: 'unreadable-page' };
    },
  };
}
