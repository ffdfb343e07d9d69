import type { ArticleId } from '@/lib/domain/article';
import { rowsAtOnce } from './at-once';
import { crossReferenceId } from './keys';
import { pairsFrom } from './links-of';
import { packLinks, unpackLinks, type Pair } from './pack-links';
import type { CrossReferenceRow } from './rows';
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
  const pairs = new Map<string, Pair>();
  for (const { articleA, articleB } of [...written, ...gone])
    pairs.set(crossReferenceId(articleA, articleB), { articleA, articleB });
  if (pairs.size === 0) return;
  const known = [...pairs].filter(([, pair]) => !isOf(pair, fresh)).map(([id]) => id);
  const before = known.length === 0 ? [] : await rowsAtOnce(library.crossReferences, known);
  const now = new Map(before.flatMap(unpackLinks).map((link) => [link.id, link]));
  for (const { id } of gone) now.delete(id);
  for (const link of written) now.set(link.id, link);
  const ofPair = Map.groupBy(now.values(), (link) =>
    crossReferenceId(link.articleA, link.articleB),
  );
  const rows = [...ofPair].flatMap(([id, links]) => {
    const pair = pairs.get(id);
    return pair ? [packLinks(pair, links)] : [];
  });
  await library.crossReferences.bulkPut(rows);
  const empty = known.filter((id) => !ofPair.has(id));
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

function isOf({ articleA, articleB }: Pair, article: ArticleId | null): boolean {
  return articleA === article || articleB === article;
}
