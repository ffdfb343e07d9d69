import type { ArticleId } from '@/lib/domain/article';
import { groupFigures } from '@/lib/domain/group-figures';
import { articlesOfPair } from '../keys';
import { unpackLinks } from '../pack-links';
import type { ArticleRow } from '../rows';
import type { Library } from '../schema';
import { viewsOf } from './cross-references';

/** In how many of its figures each article conflicts, with others or in itself: as many as its popup has rows. */
export function conflictCounts(
  library: Library,
  ids: readonly ArticleId[],
): Promise<Map<ArticleId, number>> {
  const { articles, crossReferences, figures } = library;
  return library.transaction('r', [articles, crossReferences, figures], async () => {
    const counts = ids.map(async (id) => [id, await conflictsOf(library, id)] as const);
    return new Map(await Promise.all(counts));
  });
}

/** Those of some articles that conflict with any, in their order. */
export function conflicting(
  library: Library,
  rows: readonly ArticleRow[],
): Promise<readonly ArticleRow[]> {
  return library.transaction('r', library.crossReferences, async () => {
    const pairs = await Promise.all(
      rows.map(({ id }) => library.crossReferences.where('conflicting').equals(id).count()),
    );
    return rows.filter((_, at) => (pairs[at] ?? 0) > 0);
  });
}

/** Up to so many ends of conflicts are read at once; of more, articles that conflict are met soon enough one by one. */
const FEW = 2000;

/** All articles that conflict with any; null where they are many: counting takes as long as reading, so no more keys are asked for. */
export async function fewConflicting(library: Library): Promise<readonly ArticleId[] | null> {
  const pairs = await library.crossReferences
    .orderBy('conflicting')
    .limit(FEW + 1)
    .primaryKeys();
  return pairs.length > FEW ? null : [...new Set(pairs.flatMap(articlesOfPair))];
}

async function conflictsOf(library: Library, articleId: ArticleId): Promise<number> {
  const pairs = await library.crossReferences.where('conflicting').equals(articleId).toArray();
  const links = pairs.flatMap(unpackLinks).filter(({ relation }) => relation === 'conflict');
  if (links.length === 0) return 0;
  const views = await viewsOf(library, links, (link) =>
    link.articleA === articleId ? link.a : link.b,
  );
  return groupFigures(views, 'conflict').length;
}
