import type { ArticleId } from '@/lib/domain/article';
import { keysWithin } from './keys';
import { removeFigures } from './save-figures';
import type { Compare } from './reading';
import type { Library } from './schema';

/** Takes an article's findings and all cross-references to them out; its sources are {@link removeCitations}' work. */
export async function removeFindings(
  library: Library,
  articleId: ArticleId,
  compare: Compare,
): Promise<void> {
  await Promise.all([
    library.mentions
      .where('id')
      .between(...keysWithin(articleId))
      .delete(),
    library.attributions
      .where('id')
      .between(...keysWithin(articleId))
      .delete(),
    removeFigures(library, articleId, compare),
  ]);
}
