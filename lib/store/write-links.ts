import type { ArticleId } from '@/lib/domain/article';
import { crossReferenceId } from './keys';
import { pairsFrom } from './links-of';
import { compareText } from './nearest-links';
import type { CrossReferenceRow, LinkedRow } from './rows';
import type { Library } from './schema';

/**
 * Writes cross-references, and takes others out; what is written anew replaces what was there. To be called in a transaction.
 * `fresh`: an article that had none until now, so that nothing has to be asked about its pairs.
 */
export async function writeLinks(
  library: Library,
  written: readonly CrossReferenceRow[],
  gone: readonly CrossReferenceRow[] = [],
  fresh: ArticleId | null = null,
): Promise<void> {
  const pairs = new Map<string, Pick<LinkedRow, 'id' | 'articleA' | 'articleB'>>();
  for (const { articleA, articleB } of [...written, ...gone]) {
    const id = crossReferenceId(articleA, articleB);
    pairs.set(id, { id, articleA, articleB });
  }
  if (pairs.size === 0) return;
  const known = [...pairs.values()].filter((pair) => !isOf(pair, fresh)).map(({ id }) => id);
  const before = await library.crossReferences.bulkGet(known);
  const links = before.flatMap((row) => row?.links ?? []);
  const now = new Map(links.map((link) => [link.id, link]));
  for (const { id } of gone) now.delete(id);
  for (const link of written) now.set(link.id, link);
  const ofPair = Map.groupBy(now.values(), (link) =>
    crossReferenceId(link.articleA, link.articleB),
  );
  const rows = [...pairs.values()].map((pair) => linkedRow(pair, ofPair.get(pair.id) ?? []));
  await library.crossReferences.bulkPut(rows.filter((row) => row.links.length > 0));
  const empty = rows.filter((row) => row.links.length === 0).map(({ id }) => id);
  if (empty.length > 0) await library.crossReferences.bulkDelete(empty);
}

/** Takes all cross-references of an article out. */
export async function removeLinks(library: Library, articleId: ArticleId): Promise<void> {
  await Promise.all([
    library.crossReferences
      .where('id')
      .between(...pairsFrom(articleId))
      .delete(),
    library.crossReferences.where('articleB').equals(articleId).delete(),
  ]);
}

function isOf(pair: Pick<LinkedRow, 'articleA' | 'articleB'>, article: ArticleId | null): boolean {
  return pair.articleA === article || pair.articleB === article;
}

function linkedRow(
  { id, articleA, articleB }: Pick<LinkedRow, 'id' | 'articleA' | 'articleB'>,
  links: readonly CrossReferenceRow[],
): LinkedRow {
  const conflict = links.some(({ relation }) => relation === 'conflict');
  const conflicting = conflict ? [...new Set([articleA, articleB])] : [];
  const sorted = [...links].sort((x, y) => compareText(x.id, y.id));
  return { id, articleA, articleB, conflicting, links: sorted };
}
