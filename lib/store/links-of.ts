import type { ArticleId } from '@/lib/domain/article';
import type { FindingId } from '@/lib/domain/cross-reference';
import { articleOfFinding } from './keys';
import { linksFrom, unpackLinks } from './pack-links';
import type { CrossReferenceRow } from './rows';
import type { Library } from './schema';

/** All cross-references of an article, those inside it once. */
export async function linksOfArticle(
  library: Library,
  articleId: ArticleId,
): Promise<CrossReferenceRow[]> {
  const [earlier, later] = await Promise.all([
    linksToArticle(library, articleId),
    linksToLater(library, articleId),
  ]);
  return [...later, ...earlier];
}

/** Those of which an article is the earlier end; those inside it among them. */
export async function linksFromArticle(
  library: Library,
  articleId: ArticleId,
): Promise<CrossReferenceRow[]> {
  const [own, later] = await Promise.all([
    library.linked.get(articleId),
    linksToLater(library, articleId),
  ]);
  return [...(own ? linksFrom(own, new Set([articleId])) : []), ...later];
}

/** Those between an article and others that were reported later. */
async function linksToLater(library: Library, articleId: ArticleId): Promise<CrossReferenceRow[]> {
  const rows = await library.linked.where('earlier').equals(articleId).toArray();
  const wanted = new Set([articleId]);
  return rows.flatMap((row) => linksFrom(row, wanted));
}

/** Those of which an article is the later end; those inside it among them. */
async function linksToArticle(
  library: Library,
  articleId: ArticleId,
): Promise<CrossReferenceRow[]> {
  const row = await library.linked.get(articleId);
  return row ? unpackLinks(row) : [];
}

/** Those of which some quantities are the earlier end. */
export async function linksFromFigures(
  library: Library,
  quantities: Iterable<FindingId>,
): Promise<CrossReferenceRow[]> {
  const own = new Set(quantities);
  const links = await Promise.all(articlesOf(own).map((id) => linksFromArticle(library, id)));
  return links.flat().filter(({ a }) => own.has(a));
}

/** Those of which some quantities are the later end. */
export async function linksToFigures(
  library: Library,
  quantities: Iterable<FindingId>,
): Promise<CrossReferenceRow[]> {
  const own = new Set(quantities);
  const rows = await library.linked.bulkGet(articlesOf(own));
  return rows.flatMap((row) => (row ? unpackLinks(row) : [])).filter(({ b }) => own.has(b));
}

function articlesOf(findings: ReadonlySet<FindingId>): ArticleId[] {
  return [...new Set([...findings].map(articleOfFinding))];
}
