import type { ArticleId } from '@/lib/domain/article';
import { rowsAtOnce } from './at-once';
import { packLinks, unpackLinks } from './pack-links';
import type { CrossReferenceRow, LinkedRow } from './rows';
import type { Library } from './schema';

/**
 * Writes cross-references, and takes others out; what is written anew replaces what was there. To be called in a transaction.
 * `fresh`: an article that had none until now, so that nothing has to be asked about it.
 */
export async function writeLinks(
  library: Library,
  written: readonly CrossReferenceRow[],
  gone: readonly CrossReferenceRow[] = [],
  fresh: ArticleId | null = null,
): Promise<void> {
  const later = new Set([...written, ...gone].map(({ articleB }) => articleB));
  const known = [...later].filter((id) => id !== fresh);
  const before = known.length === 0 ? [] : await rowsAtOnce(library.linked, known);
  const now = new Map(before.flatMap(unpackLinks).map((link) => [link.id, link]));
  for (const { id } of gone) now.delete(id);
  for (const link of written) now.set(link.id, link);
  await putLinks(library, later, [...now.values()]);
}

/** Takes all cross-references of an article out. */
export async function removeLinks(library: Library, articleId: ArticleId): Promise<void> {
  const rows = await library.linked.where('earlier').equals(articleId).toArray();
  const later = new Set(rows.map(({ articleB }) => articleB));
  const left = rows.flatMap(unpackLinks).filter(({ articleA }) => articleA !== articleId);
  await Promise.all([putLinks(library, later, left), library.linked.delete(articleId)]);
}

/** Writes all links of some later articles. */
async function putLinks(
  library: Library,
  later: ReadonlySet<ArticleId>,
  links: readonly CrossReferenceRow[],
): Promise<void> {
  const ofArticle = Map.groupBy(links, ({ articleB }) => articleB);
  const rows = [...ofArticle].map(([id, own]): LinkedRow => packLinks(id, own));
  const empty = [...later].filter((id) => !ofArticle.has(id));
  if (rows.length > 0) await library.linked.bulkPut(rows);
  if (empty.length > 0) await library.linked.bulkDelete(empty);
}
