import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Analysis } from '@/lib/domain/analysis';
import type { ArticleContent } from '@/lib/domain/article';
import type { Figure, Measure } from '@/lib/domain/figure';
import type { CitedSource, SourceKind } from '@/lib/domain/source';
import type { BlockRow } from '@/lib/store/place-blocks';
import { openLibrary } from '@/lib/store/open-library';
import type { Library } from '@/lib/store/schema';

/** An empty library on an IndexedDB of its own. */
export async function emptyLibrary(): Promise<Library> {
  const opened = await openLibrary({
    indexedDB: { factory: new IDBFactory(), keyRange: IDBKeyRange },
  });
  if (!opened.ok) throw new Error(opened.why);
  return opened.library;
}

/** The search index numbers articles as they come; tests/unit/store/search compares what it finds. */
const IN_ORDER_OF_COMING = new Set(['searchedArticles', 'freshWords', 'postings']);

/** What blocks hold, whatever the order in which articles came into them: stretch, term and article of every entry. */
export function heldIn(blocks: readonly BlockRow[]): string[] {
  const held = blocks.flatMap(({ stretch, articles, terms, owners }) => {
    const ids = articles.split('\n');
    return Array.from(terms, (term, i) => `${stretch} ${term} ${ids[owners[i] ?? 0]}`);
  });
  return held.sort();
}

/** Every row of every table, for comparing two libraries that read the same in another order. */
export async function everything(library: Library): Promise<Record<string, unknown[]>> {
  const tables = await Promise.all(
    library.tables
      .filter(({ name }) => !IN_ORDER_OF_COMING.has(name))
      .map(async (table) => [table.name, await table.toArray()] as const),
  );
  return {
    ...Object.fromEntries(tables),
    figureBlocks: heldIn(await library.figureBlocks.toArray()),
    sketchBlocks: heldIn(await library.sketchBlocks.toArray()),
  };
}

/** An article of an invented outlet, in the words of the test. */
export function article(name: string, day: string, text: string, title = ''): ArticleContent {
  const url = `https://harbour.example/${name}`;
  return {
    url,
    canonicalUrl: url,
    site: 'Harbour Times',
    title,
    byline: null,
    published: day,
    language: 'en',
    text,
  };
}

/** What a test's analysis finds: phrases of the text, in order. */
export interface Finds {
  readonly sources?: readonly {
    readonly name: string;
    readonly as?: string;
    readonly kind?: SourceKind;
    readonly aliases?: readonly string[];
  }[];
  readonly figures?: readonly {
    readonly phrase: string;
    readonly value: number;
    readonly measure?: Measure;
    readonly source?: number;
    readonly day?: string;
    readonly place?: string;
    readonly words?: string;
  }[];
}

/** An analysis that holds exactly what the test says, so that the store is tested apart from language. */
export function finding(text: string, { sources = [], figures = [] }: Finds): Analysis {
  const whole = { start: 0, end: text.length };
  return {
    limit: null,
    attributions: [],
    sources: sources.map(
      ({ name, as = name, kind = 'organization', aliases = [] }): CitedSource => ({
        name,
        kind,
        aliases,
        role: null,
        affiliation: null,
        mentions: [{ ...spanOf(text, as), part: 'text', form: 'name' }],
      }),
    ),
    figures: figures.map(
      ({ phrase, value, measure = 'deaths', source, day, place, words = '' }): Figure => ({
        ...spanOf(text, phrase),
        part: 'text',
        low: value,
        high: value,
        bound: 'exact',
        trend: null,
        unit: 'people',
        measure,
        subject: 'people',
        scope: 'total',
        source: source ?? null,
        places: place === undefined ? [] : [place],
        period: day === undefined ? null : { from: day, to: day },
        context: words.split(' '),
        sentence: whole,
      }),
    ),
  };
}

function spanOf(text: string, phrase: string): { start: number; end: number } {
  const start = text.indexOf(phrase);
  if (start < 0) throw new Error(`"${phrase}" is not in the test's text`);
  return { start, end: start + phrase.length };
}
