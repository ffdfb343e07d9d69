import type { ArticleId } from '@/lib/domain/article';
import { isNarrowed, type ArticleFilter, type Batch } from '@/lib/domain/library-views';
import type { ArticleRow } from '../rows';
import type { Library } from '../schema';
import { findAnywhere } from '../search/find-anywhere';
import type { SearchedArticleRow } from '../search/search-rows';
import { wordsOf } from '../search/words';
import { conflicting, fewConflicting } from './conflict-counts';
import { dayEnd, newestFirst } from './newest-articles';

/** Rows of a search that are read at once, with their texts: more than a window shows. */
const BATCH = 24;

/** Hits of a search that are put in order of their days at once. */
const HITS = 240;

/** Up to so many rows are read for each that is wanted, rather than asking for it by itself. */
const DENSE = 8;

/** From so many hits on, those of one site are found from the site's side: else rows of all sites are read for each of its own. */
const MANY = 1000;

/** Articles that were found, and their texts by article where those were asked for and words were typed. */
export interface Found extends Batch<ArticleRow> {
  readonly texts: ReadonlyMap<ArticleId, string>;
}

const NO_TEXTS: Found['texts'] = new Map();

/**
 * The articles that pass a filter, the newest first, a batch at a time: asking for the next batch is what loads it. A batch
 * may be empty while there is more to look through. What was typed is looked for first; of very many hits, those read last come
 * first. No more is read than what an index tells may pass.
 * @param texted whether their texts are wanted, where words were typed
 */
export async function* foundArticles(
  library: Library,
  filter: ArticleFilter,
  texted: boolean,
): AsyncGenerator<Found, void> {
  for await (const { rows, ...found } of candidates(library, filter, texted)) {
    const passing = rows.filter((row) => passes(row, filter));
    const left = filter.conflicts ? await conflicting(library, passing) : passing;
    yield { ...found, rows: left };
  }
}

async function* candidates(
  library: Library,
  filter: ArticleFilter,
  texted: boolean,
): AsyncGenerator<Found, void> {
  const few = await fewAsked(library, filter);
  if (!isSearch(filter) && few === null) {
    for await (const rows of newestFirst(library, filter))
      yield { rows, texts: NO_TEXTS, looked: rows.length };
    return;
  }
  const asked = { ...(await firstHits(library, filter)), few };
  const count = asked.hits?.length;
  const isAll = count !== undefined && !isNarrowed(filter);
  // Who has typed on meanwhile no longer asks for the rows.
  yield { rows: [], texts: NO_TEXTS, looked: 0, ...(isAll && { total: count }) };
  for await (const known of inNumbers(library, filter, asked)) {
    const dated = known.filter(({ day }) => isWithin(day, filter)).sort(newer);
    if (dated.length < known.length)
      yield { rows: [], texts: NO_TEXTS, looked: known.length - dated.length };
    for (let from = 0; from < dated.length; from += BATCH) {
      const ids = dated.slice(from, from + BATCH).map(({ articleId }) => articleId);
      yield { ...(await load(library, ids, texted)), looked: ids.length };
    }
  }
}

/** The articles that a tag or conflicts leave, where those are few: the others need not be looked at. Null where neither does. */
async function fewAsked(
  library: Library,
  { tag, conflicts }: ArticleFilter,
): Promise<readonly ArticleId[] | null> {
  if (tag !== null) return articlesTagged(library, tag);
  return conflicts ? fewConflicting(library) : null;
}

/** What the search index knows of articles that have the words of a filter, of `few` where there are those, some hundred at a time. */
async function* inNumbers(
  library: Library,
  filter: ArticleFilter,
  { hits, first, few }: FirstHits & { readonly few: readonly ArticleId[] | null },
): AsyncGenerator<readonly SearchedArticleRow[], void> {
  const { site } = filter;
  const wanted = hits && new Set(hits);
  const isHit = ({ n }: SearchedArticleRow) => wanted?.has(n) ?? true;
  if (few !== null) {
    yield (await numbersOf(library, few)).filter(isHit);
  } else if (site !== null && (hits?.length ?? 0) > MANY) {
    for await (const rows of newestFirst(library, filter))
      yield (
        await numbersOf(
          library,
          rows.map(({ id }) => id),
        )
      ).filter(isHit);
  } else {
    yield first;
    for (let at = HITS; hits !== null && at < hits.length; at += HITS)
      yield await searched(library, hits.slice(at, at + HITS));
  }
}

/** The hits of a search, and what the index knows of the first of them; null where nothing is looked for. */
interface FirstHits {
  readonly hits: readonly number[] | null;
  readonly first: readonly SearchedArticleRow[];
}

function firstHits(library: Library, filter: ArticleFilter): Promise<FirstHits> {
  const { freshWords, highlights, postings, searchedArticles } = library;
  const tables = [freshWords, highlights, postings, searchedArticles];
  // One transaction: beginning one takes longer than most questions.
  return library.transaction('r', tables, async () => {
    const hits = isSearch(filter) ? await findAnywhere(library, filter.words) : null;
    return { hits, first: hits === null ? [] : await searched(library, hits.slice(0, HITS)) };
  });
}

/** Whether something was typed that can be looked for: a single letter cannot. */
export function isSearch({ words }: ArticleFilter): boolean {
  return wordsOf(words).size > 0;
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

function numbersOf(library: Library, ids: readonly ArticleId[]): Promise<SearchedArticleRow[]> {
  return library.searchedArticles.where('articleId').anyOf(ids).toArray();
}

/** Rows in the order of their keys, and their texts beside them. */
function load(
  library: Library,
  ids: ArticleId[],
  texted: boolean,
): Promise<Pick<Found, 'rows' | 'texts'>> {
  const { articles, texts } = library;
  return library.transaction('r', [articles, texts], async () => {
    const [rows, told] = await Promise.all([
      articles.bulkGet(ids),
      texted ? texts.bulkGet(ids) : [],
    ]);
    return {
      rows: rows.filter((row) => row !== undefined),
      texts: new Map(told.flatMap((row) => (row ? [[row.articleId, row.text] as const] : []))),
    };
  });
}

/** Articles of which a highlight has a tag. */
export async function articlesTagged(library: Library, tag: string): Promise<readonly ArticleId[]> {
  const highlights = await library.highlights.where('tags').equals(tag).toArray();
  return [...new Set(highlights.map(({ articleId }) => articleId))];
}

function newer(x: SearchedArticleRow, y: SearchedArticleRow): number {
  return x.day < y.day ? 1 : x.day > y.day ? -1 : x.articleId < y.articleId ? 1 : -1;
}

function passes(row: ArticleRow, filter: ArticleFilter): boolean {
  return (filter.site === null || row.site === filter.site) && isWithin(row.day, filter);
}

/** Whether a day is none of those before `from` or behind `to`. */
export function isWithin(day: string, { from, to }: Pick<ArticleFilter, 'from' | 'to'>): boolean {
  return day >= (from ?? '') && day <= dayEnd(to);
}
