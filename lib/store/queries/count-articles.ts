import type { ArticleId } from '@/lib/domain/article';
import type { ArticleFilter } from '@/lib/domain/library-views';
import type { Library } from '../schema';
import { findAnywhere } from '../search/find-anywhere';
import type { SearchedArticleRow } from '../search/search-rows';
import { fewConflicting } from './conflict-counts';
import { articlesTagged, isSearch, isWithin } from './found-articles';
import { articlesWithin, dayEnd } from './newest-articles';

/** So many hits are looked at for their days or sites; nobody waits for the number of more. */
const MOST_HITS = 20_000;

/** How many articles pass a filter; null where finding out would take long. Rows are not read for it. */
export async function countArticlesFound(
  library: Library,
  filter: ArticleFilter,
): Promise<number | null> {
  const hits = isSearch(filter) ? await findAnywhere(library, filter.words) : null;
  const isDated = filter.from !== null || filter.to !== null;
  const { tag, conflicts, site } = filter;
  if (tag === null && !conflicts) {
    if (hits === null) return inRange(library, filter).count();
    if (!isDated && site === null) return hits.length;
  }
  const conflicting = conflicts ? await fewConflicting(library) : null;
  if ((conflicts && conflicting === null) || (hits?.length ?? 0) > MOST_HITS) return null;
  const given = tag === null ? conflicting : await articlesTagged(library, tag);
  const rows = await known(library, hits, given);
  const ofSite =
    site === null ? null : new Set<ArticleId>(await inRange(library, filter).primaryKeys());
  const sets = [conflicting && new Set(conflicting), ofSite].filter((set) => set !== null);
  return rows.filter(
    ({ articleId, day }) => isWithin(day, filter) && sets.every((set) => set.has(articleId)),
  ).length;
}

/** What the search index knows of the articles that are among the hits and among those given, as far as either is there. */
async function known(
  { searchedArticles }: Library,
  hits: readonly number[] | null,
  given: readonly ArticleId[] | null,
): Promise<SearchedArticleRow[]> {
  const wanted = hits && new Set(hits);
  const rows =
    given === null
      ? await searchedArticles
          .where('n')
          .between(hits?.at(-1) ?? 0, hits?.[0] ?? 0, true, true)
          .toArray()
      : await searchedArticles.where('articleId').anyOf(given).toArray();
  return rows.filter(({ n }) => wanted?.has(n) ?? true);
}

/** Articles of the days and the site of a filter. */
function inRange(library: Library, { site, from, to }: ArticleFilter) {
  return articlesWithin(library, site, from ?? '', dayEnd(to));
}
