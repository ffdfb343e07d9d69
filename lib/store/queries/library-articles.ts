import type { ArticleId } from '@/lib/domain/article';
import type { ArticleFilter, ArticleHead, ArticleLine } from '@/lib/domain/library-views';
import { articleCount } from '../article-count';
import type { ArticleRow } from '../rows';
import type { SearchedArticleRow } from '../search/search-rows';
import type { Library } from '../schema';
import { findAnywhere } from '../search/find-anywhere';
import { wordsAround } from '../search/words-around';
import { conflicting } from './conflict-counts';
import { dayEnd, newestFirst } from './newest-articles';

/** Rows of a search that are read at once, with their texts: more than a window shows. */
const BATCH = 24;

/** Hits of a search that are put in order of their days at once. */
const HITS = 240;

/** Up to so many rows are read for each that is wanted, rather than asking for it by itself. */
const DENSE = 8;

/** {@link rowsFound} as the list shows them, with the words around what was typed. */
export async function* articlesFound(
  library: Library,
  filter: ArticleFilter,
): AsyncGenerator<readonly ArticleLine[], void> {
  for await (const rows of rowsFound(library, filter)) {
    const found = await wordsAround(library, rows, filter.words);
    yield rows.map((row) => lineOf(row, found.get(row.id) ?? null));
  }
}

/**
 * The articles that pass a filter, the newest first, a batch at a time: asking for the next batch is what loads it. A batch
 * may be empty while there is more to look through. What was typed is looked for first; of very many hits, those read last come
 * first.
 */
export async function* rowsFound(
  library: Library,
  filter: ArticleFilter,
): AsyncGenerator<readonly ArticleRow[], void> {
  const tagged = filter.tag === null ? null : await articlesTagged(library, filter.tag);
  for await (const rows of candidates(library, filter, tagged)) {
    const passing = rows.filter((row) => passes(row, filter) && (tagged?.has(row.id) ?? true));
    yield filter.conflicts ? await conflicting(library, passing) : passing;
  }
}

/** What every list says of an article. */
export function headOf({ id, site, title, url, day }: ArticleRow): ArticleHead {
  return { articleId: id, site, title, url, day };
}

/** The words of an article as last read; empty where the library does not hold them. */
export async function textOfArticle(library: Library, articleId: ArticleId): Promise<string> {
  return (await library.texts.get(articleId))?.text ?? '';
}

/** Differs from what it was before whenever an article came, went or changed, or the reader corrected something. */
export function libraryStamp(library: Library): Promise<string> {
  const { meta, revisions, corrections } = library;
  return library.transaction('r', [meta, revisions, corrections], async () => {
    const counts = [articleCount(library), revisions.count(), corrections.count()];
    return (await Promise.all(counts)).join(' ');
  });
}

/** The sites of the library's articles, in order of their names. */
export function sitesRead(library: Library): Promise<string[]> {
  return library.transaction('r', library.articles, async () => {
    const sites: string[] = [];
    for (let last = ''; ;) {
      const next = await library.articles.where('[site+day]').above([last, '\uffff']).first();
      if (!next) return sites.sort((x, y) => x.localeCompare(y));
      last = next.site;
      sites.push(last);
    }
  });
}

async function* candidates(
  library: Library,
  filter: ArticleFilter,
  tagged: ReadonlySet<ArticleId> | null,
): AsyncGenerator<ArticleRow[], void> {
  const hits = filter.words === '' ? null : await findAnywhere(library, filter.words);
  if (hits !== null) yield* byHits(library, hits);
  else if (tagged !== null) yield* byKeys(library, tagged);
  else yield* newestFirst(library, filter);
}

async function* byHits(
  library: Library,
  hits: readonly number[],
): AsyncGenerator<ArticleRow[], void> {
  // Who has typed on meanwhile no longer asks for the rows.
  yield [];
  for (let at = 0; at < hits.length; at += HITS) {
    const known = await searched(library, hits.slice(at, at + HITS));
    known.sort((x, y) => newer({ ...x, id: x.articleId }, { ...y, id: y.articleId }));
    for (let from = 0; from < known.length; from += BATCH) {
      const ids = known.slice(from, from + BATCH).map(({ articleId }) => articleId);
      yield (await library.articles.bulkGet(ids)).filter((row) => row !== undefined);
    }
  }
}

/** Articles by their numbers, which fall. Where nearly all between are wanted, one question is less than one for each. */
async function searched(
  library: Library,
  numbers: readonly number[],
): Promise<SearchedArticleRow[]> {
  const [first = 0, last = 0] = [numbers.at(-1), numbers[0]];
  if (last - first > DENSE * numbers.length)
    return (await library.searchedArticles.bulkGet([...numbers])).filter(
      (row) => row !== undefined,
    );
  const wanted = new Set(numbers);
  const rows = await library.searchedArticles.where('n').between(first, last, true, true).toArray();
  return rows.filter(({ n }) => wanted.has(n));
}

async function* byKeys(
  library: Library,
  ids: ReadonlySet<ArticleId>,
): AsyncGenerator<ArticleRow[], void> {
  const rows = (await library.articles.bulkGet([...ids])).filter((row) => row !== undefined);
  rows.sort(newer);
  for (let from = 0; from < rows.length; from += BATCH) yield rows.slice(from, from + BATCH);
}

/** Articles of which a highlight has a tag. */
async function articlesTagged(library: Library, tag: string): Promise<ReadonlySet<ArticleId>> {
  const highlights = await library.highlights.where('tags').equals(tag).toArray();
  return new Set(highlights.map(({ articleId }) => articleId));
}

function newer(x: Dated, y: Dated): number {
  return x.day < y.day ? 1 : x.day > y.day ? -1 : x.id < y.id ? 1 : -1;
}

function passes(row: ArticleRow, { site, from, to }: ArticleFilter): boolean {
  if (site !== null && row.site !== site) return false;
  return row.day >= (from ?? '') && row.day <= dayEnd(to);
}

type Dated = Pick<ArticleRow, 'id' | 'day'>;

function lineOf(row: ArticleRow, found: string | null): ArticleLine {
  const { sources, figures } = row.counts;
  return { ...headOf(row), sources, figures, changes: row.revision - 1, found };
}
