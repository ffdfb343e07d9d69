import type { ArticleId } from '@/lib/domain/article';
import type { OriginView } from '@/lib/domain/same-words';
import type { CopyRow } from '../wording-rows';
import type { Library } from '../schema';

/** Articles of one origin that are looked up: a report that was copied oftener is told by these. */
const MOST_ARTICLES = 60;

/**
 * The articles that rest on one text with this one: those that share its wording, and those that share theirs. Null where it
 * stands alone.
 */
export async function originOf(library: Library, articleId: ArticleId): Promise<OriginView | null> {
  const members = await originMembers(library, articleId);
  if (members.size < 2) return null;
  const rows = await library.articles.bulkGet([...members.keys()]);
  const articles = rows.flatMap((row) => (row ? [row] : []));
  if (articles.length < 2) return null;
  articles.sort((x, y) => (x.day === y.day ? (x.id < y.id ? -1 : 1) : x.day < y.day ? -1 : 1));
  return {
    articles: articles.map(({ id, site, title, url, day }) => ({
      articleId: id,
      site,
      title,
      url,
      day,
      shared: members.get(id) ?? 0,
    })),
    credited: mostNamed(articles.flatMap(({ agency }) => (agency === null ? [] : [agency]))),
  };
}

/** Groups some articles by their origin: each gets the smallest key of its group. */
export async function originKeys(
  library: Library,
  articleIds: readonly ArticleId[],
): Promise<Map<ArticleId, ArticleId>> {
  const keys = new Map<ArticleId, ArticleId>();
  for (const id of articleIds) {
    if (keys.has(id)) continue;
    const members = [...(await originMembers(library, id)).keys()];
    const key = members.reduce((least, member) => (member < least ? member : least), id);
    for (const member of [id, ...members]) keys.set(member, key);
  }
  return keys;
}

/** Everything that is reached over shared wording, with how much of it is shared with the article itself. */
async function originMembers(
  library: Library,
  articleId: ArticleId,
): Promise<Map<ArticleId, number>> {
  const members = new Map<ArticleId, number>([[articleId, 1]]);
  let border: readonly ArticleId[] = [articleId];
  while (border.length > 0 && members.size < MOST_ARTICLES) {
    const next: ArticleId[] = [];
    for (const { articleA, articleB, shared } of await copiesOf(library, border)) {
      for (const [end, other] of [
        [articleA, articleB],
        [articleB, articleA],
      ] as const) {
        if (members.has(end)) continue;
        members.set(end, other === articleId ? shared : 0);
        next.push(end);
      }
    }
    border = next;
  }
  return members;
}

async function copiesOf(library: Library, ids: readonly ArticleId[]): Promise<CopyRow[]> {
  const rows = await Promise.all([
    library.copies.where('articleA').anyOf(ids).toArray(),
    library.copies.where('articleB').anyOf(ids).toArray(),
  ]);
  return rows.flat();
}

/** The name that occurs most often, the first in the alphabet of equals; null where there is none. */
function mostNamed(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const sorted = [...counts].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1));
  return sorted[0]?.[0] ?? null;
}
