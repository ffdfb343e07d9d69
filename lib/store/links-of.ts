import type { ArticleId } from '@/lib/domain/article';
import type { FindingId } from '@/lib/domain/cross-reference';
import { articleOfFinding } from './keys';
import { unpackLinks } from './pack-links';
import type { CrossReferenceRow } from './rows';
import type { Library } from './schema';

/** Cross-references of which an article is the earlier end; those inside it among them. */
export async function linksFromArticle(
  library: Library,
  articleId: ArticleId,
): Promise<CrossReferenceRow[]> {
  const pairs = await library.crossReferences
    .where('id')
    .between(...pairsFrom(articleId))
    .toArray();
  return pairs.flatMap(unpackLinks);
}

/** Those of which an article is the later end; those inside it among them. */
export async function linksToArticle(
  library: Library,
  articleId: ArticleId,
): Promise<CrossReferenceRow[]> {
  const pairs = await library.crossReferences.where('articleB').equals(articleId).toArray();
  return pairs.flatMap(unpackLinks);
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
  const links = await Promise.all(articlesOf(own).map((id) => linksToArticle(library, id)));
  return links.flat().filter(({ b }) => own.has(b));
}

/** Between these two lie the keys of all pairs of which an article is the earlier one. */
export function pairsFrom(articleId: ArticleId): readonly [string, string] {
  return [`${articleId}~`, `${articleId}\u007f`];
}

function articlesOf(findings: ReadonlySet<FindingId>): ArticleId[] {
  return [...new Set([...findings].map(articleOfFinding))];
}
