import type { ArticleId } from '@/lib/domain/article';
import type { Relation } from '@/lib/domain/cross-reference';
import { groupFigures } from '@/lib/domain/group-figures';
import type { Library } from '../schema';
import { articleById } from './articles';
import { crossReferencesOf } from './cross-references';
import { sourceClusters } from './source-clusters';

/** An article in numbers: the line above the popup's lists, and the badge. */
export interface ArticleCounts {
  /** Sources the article cites, anonymous ones included. */
  readonly sources: number;
  /** Figures, a repeated one as often as it stands there. */
  readonly figures: number;
  /** Quantities with such a cross-reference: as many as the popup has rows. */
  readonly conflict: number;
  readonly update: number;
  readonly agree: number;
  /** Sources that other articles cite too. */
  readonly readBefore: number;
}

/** The numbers of an article; all zero where it is not in the library. */
export async function countsOf(library: Library, articleId: ArticleId): Promise<ArticleCounts> {
  const [article, views, citations] = await Promise.all([
    articleById(library, articleId),
    crossReferencesOf(library, articleId),
    library.citations.where('articleId').equals(articleId).toArray(),
  ]);
  const clusters = await sourceClusters(
    library,
    citations.map(({ sourceId }) => sourceId),
  );
  const before = [...clusters.values()].filter((cluster) => cluster.articles > 1);
  const count = (relation: Relation) => groupFigures(views, relation).length;
  return {
    sources: article?.counts.sources ?? 0,
    figures: article?.counts.figures ?? 0,
    conflict: count('conflict'),
    update: count('update'),
    agree: count('agree'),
    readBefore: new Set(before.map(({ id }) => id)).size,
  };
}
