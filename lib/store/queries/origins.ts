import type { ArticleId } from '@/lib/domain/article';
import type { OriginView } from '@/lib/domain/same-words';
import type { CopiesRow } from '../wording-rows';
import type { Library } from '../schema';

/** Articles of one origin that are looked up: a report that was copied oftener is told by these. */
const MOST_ARTICLES = 60;

/**
 * The articles that rest on one text with this one: those that share its wording, and those that share theirs. Null where it
 * stands alone.
 */
export async function originOf(library: Library, articleId: ArticleId): Promise<OriginView | null> {
  const { members, rows: reached } = await reachedFrom(library, [articleId]);
  if (members.size < 2) return null;
  const rows = await library.articles.bulkGet([...members]);
  const articles = rows.flatMap((row) => (row ? [row] : []));
  if (articles.length < 2) return null;
  const shared = new Map<ArticleId, number>([[articleId, 1]]);
  const own = reached.find((row) => row.articleId === articleId);
  for (const copy of own?.copies ?? []) shared.set(copy.articleId, copy.shared);
  articles.sort((x, y) => (x.day === y.day ? (x.id < y.id ? -1 : 1) : x.day < y.day ? -1 : 1));
  return {
    articles: articles.map(({ id, site, title, url, day }) => ({
      articleId: id,
      site,
      title,
      url,
      day,
      shared: shared.get(id) ?? 0,
    })),
    credited: mostNamed(articles.flatMap(({ agency }) => (agency === null ? [] : [agency]))),
  };
}

/** Groups some articles by their origin: each gets the smallest key of its group. */
export async function originKeys(
  library: Library,
  articleIds: readonly ArticleId[],
): Promise<Map<ArticleId, ArticleId>> {
  const { members, rows } = await reachedFrom(library, articleIds);
  const smaller = new Map<ArticleId, ArticleId>();
  const keyOf = (id: ArticleId): ArticleId => {
    let key = id;
    for (let next = smaller.get(key); next !== undefined; next = smaller.get(key)) key = next;
    return key;
  };
  for (const { articleId, copies } of rows)
    for (const copy of copies) {
      const [a, b] = [keyOf(articleId), keyOf(copy.articleId)];
      if (a !== b) smaller.set(a < b ? b : a, a < b ? a : b);
    }
  return new Map([...members].map((id) => [id, keyOf(id)]));
}

/** Everything that is reached from some articles over shared wording, and the rows it was reached by. */
async function reachedFrom(
  library: Library,
  articleIds: readonly ArticleId[],
): Promise<{ readonly members: ReadonlySet<ArticleId>; readonly rows: readonly CopiesRow[] }> {
  const members = new Set(articleIds);
  const most = MOST_ARTICLES * members.size;
  const rows: CopiesRow[] = [];
  let border: readonly ArticleId[] = [...members];
  while (border.length > 0 && members.size < most) {
    const found = (await library.copies.bulkGet([...border])).filter((row) => row !== undefined);
    rows.push(...found);
    const ends = found.flatMap((row) => row.copies.map((copy) => copy.articleId));
    border = [...new Set(ends)].filter((id) => !members.has(id));
    for (const id of border) members.add(id);
  }
  return { members, rows };
}

/** The name that occurs most often, the first in the alphabet of equals; null where there is none. */
function mostNamed(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1));
  return sorted[0]?.[0] ?? null;
}
