/** Runs in a page of the extension: gives its store's content by its own queries. Bundled by library-console.ts. */
import browser from 'webextension-polyfill';
import type { CrossReferenceView } from '@/lib/domain/cross-reference';
import type { TabStatus } from '@/lib/domain/status';
import { send } from '@/lib/messaging/send';
import { openLibrary } from '@/lib/store/open-library';
import { crossReferencesOf } from '@/lib/store/queries/cross-references';
import type { ArticleRow } from '@/lib/store/rows';
import type { Library } from '@/lib/store/schema';

/** What may be asked. */
export interface LibraryReader {
  /** Every article, in the order in which they were read. */
  articles(): Promise<readonly ArticleRow[]>;
  /** Every cross-reference once, from the side of its later end, the most useful ones of each article first. */
  crossReferences(): Promise<readonly CrossReferenceView[]>;
  /** Number of rows in every table. */
  rows(): Promise<Readonly<Record<string, number>>>;
  statusOfActiveTab(): Promise<TabStatus>;
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

  statusOfActiveTab: async () => {
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id === undefined) return { state: 'unreadable-page' };
    const outcome = await send('tab.status', { tabId: tab.id });
    if (!outcome.ok) throw new Error(`No status: ${JSON.stringify(outcome)}`);
    return outcome.value;
  },
};

(globalThis as { __library?: LibraryReader }).__library = reader;
