import type { ArticleId } from '@/lib/domain/article';
import { groupFigures } from '@/lib/domain/group-figures';
import { linksFrom, unpackLinks } from '../pack-links';
import type { ArticleRow } from '../rows';
import type { Library } from '../schema';
import { viewsOf } from './cross-references';

/** In how many of its figures each article conflicts, with others or in itself: as many as its popup has rows. */
export function conflictCounts(
  library: Library,
  ids: readonly ArticleId[],
): Promise<Map<ArticleId, number>> {
  const { articles, linked, figures } = library;
  return library.transaction('r', [articles, linked, figures], async () => {
    const counts = ids.map(async (id) => [id, await conflictsOf(library, id)] as const);
    return new Map(await Promise.all(counts));
  });
}

/** Those of some articles that conflict with any, in their order. */
export function conflicting(
  library: Library,
  rows: readonly ArticleRow[],
): Promise<readonly ArticleRow[]> {
  return library.transaction('r', library.linked, async () => {
    const found = await Promise.all(
      rows.map(({ id }) => library.linked.where('conflicting').equals(id).count()),
    );
    return rows.filter((_, at) => (found[at] ?? 0) > 0);
  });
}

/** Up to so many ends of conflicts are read at once; of more, articles that conflict are met soon enough one by one. */
const FEW = 2000;

/** All articles that conflict with any; null where they are many: counting takes as long as reading, so no more keys are asked for. */
export async function fewConflicting(library: Library): Promise<readonly ArticleId[] | null> {
  const ends = library.linked.orderBy('conflicting');
  if (
    (
      await ends
        .clone()
        .limit(FEW + 1)
        .primaryKeys()
    ).length > FEW
  )
    return null;
  return (await ends.uniqueKeys()).filter((key) => typeof key === 'string');
}

async function conflictsOf(library: Library, articleId: ArticleId): Promise<number> {
  const rows = await library.linked.where('conflicting').equals(articleId).toArray();
  const links = rows
    .flatMap((row) =>
      row.articleB === articleId ? unpackLinks(row) : linksFrom(row, new Set([articleId])),
    )
    .filter(({ relation }) => relation === 'conflict');
  if (links.length === 0) return 0;
  const views = await viewsOf(library, links, (link) =>
    link.articleA === articleId ? link.a : link.b,
  );
  return groupFigures(views, 'conflict').length;
}
