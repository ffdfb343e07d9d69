/** Runs in a page of the extension: gives its store's content by its own queries. Bundled by library-console.ts. */
import browser from 'webextension-polyfill';
import type { CrossReferenceView } from '@/lib/domain/cross-reference';
import type { Highlight } from '@/lib/domain/highlight';
import type { TabStatus } from '@/lib/domain/status';
import { send } from '@/lib/messaging/send';
import { openLibrary } from '@/lib/store/open-library';
import { crossReferencesOf } from '@/lib/store/queries/cross-references';
import { reanalysisOf } from '@/lib/store/reanalysis';
import type { ArticleRow, Reanalysis } from '@/lib/store/rows';
import type { Library } from '@/lib/store/schema';

/** What may be asked. */
export interface LibraryReader {
  /** Every article, in the order in which they were read. */
  articles(): Promise<readonly ArticleRow[]>;
  /** Every cross-reference once, from the side of its later end, the most useful ones of each article first. */
  crossReferences(): Promise<readonly CrossReferenceView[]>;
  /** Number of rows in every table. */
  rows(): Promise<Readonly<Record<string, number>>>;
  /** What was read, word for word. */
  texts(): Promise<readonly { url: string; title: string; text: string }[]>;
  /** The reader's highlights, the first made first. */
  highlights(): Promise<readonly Highlight[]>;
  /** Leaves the library as an earlier analysis would have: it found nothing. */
  makeOld(): Promise<null>;
  /** How far the library has come in being analysed anew; null where that has not begun. */
  reanalysis(): Promise<Reanalysis | null>;
  /** Number of the tab in front. */
  tabInFront(): Promise<number>;
  statusOfActiveTab(): Promise<TabStatus>;
  /** Which of our scripts are at work in the tab in front, by the names under which they leave word. */
  scriptsInActiveTab(): Promise<readonly string[]>;
  /** Takes every host permission back, as the browser's own page for extensions does. */
  withdrawHosts(): Promise<boolean>;
}

async function withLibrary<T>(use: (library: Library) => Promise<T>): Promise<T> {
  const opened = await openLibrary();
  if (!opened.ok) throw new Error(`The library cannot be opened: ${opened.why}`);
  try {
    return await use(opened.library);
  } finally {
    opened.library.close();
  }
}

const articles = (library: Library): Promise<ArticleRow[]> =>
  library.articles.toArray().then((rows) => rows.toSorted((a, b) => a.firstReadAt - b.firstReadAt));

const reader: LibraryReader = {
  articles: () => withLibrary(articles),

  crossReferences: () =>
    withLibrary(async (library) => {
      const found = new Map<string, CrossReferenceView>();
      for (const { id } of (await articles(library)).reverse())
        for (const view of await crossReferencesOf(library, id))
          if (!found.has(view.id)) found.set(view.id, view);
      return [...found.values()];
    }),

  rows: () =>
    withLibrary(async (library) =>
      Object.fromEntries(
        await Promise.all(
          library.tables.map(async (table) => [table.name, await table.count()] as const),
        ),
      ),
    ),

  highlights: () =>
    withLibrary((library) =>
      library.highlights
        .toArray()
        .then((rows) => rows.toSorted((a, b) => a.createdAt - b.createdAt)),
    ),

  texts: () =>
    withLibrary(async (library) => {
      const bodies = new Map(
        (await library.texts.toArray()).map((row) => [row.articleId, row.text]),
      );
      return (await articles(library)).map(({ id, url, title }) => ({
        url,
        title,
        text: bodies.get(id) ?? '',
      }));
    }),

  makeOld: () =>
    withLibrary((library) =>
      library.transaction('rw', library.tables, async () => {
        await library.articles.toCollection().modify({ analysisVersion: '0-00000000' });
        const { said, figures, linked } = library;
        for (const table of [said, figures, linked]) await table.clear();
        await library.meta.delete('reanalysis');
        return null;
      }),
    ),

  reanalysis: () => withLibrary(reanalysisOf),

  tabInFront: activeTab,

  statusOfActiveTab: async () => {
    const outcome = await send('tab.status', { tabId: await activeTab() });
    if (!outcome.ok) throw new Error(`No status: ${JSON.stringify(outcome)}`);
    return outcome.value;
  },

  scriptsInActiveTab: async () => {
    const [injected] = await browser.scripting.executeScript({
      target: { tabId: await activeTab() },
      func: () =>
        Object.getOwnPropertySymbols(globalThis)
          .map((symbol) => Symbol.keyFor(symbol) ?? '')
          .filter((name) => name.startsWith('ibid.')),
    });
    return (injected?.result ?? []) as readonly string[];
  },

  withdrawHosts: async () => {
    const { origins = [] } = await browser.permissions.getAll();
    return browser.permissions.remove({ origins });
  },
};

async function activeTab(): Promise<number> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) throw new Error('No tab is in front.');
  return tab.id;
}

(globalThis as { __library?: LibraryReader }).__library = reader;
