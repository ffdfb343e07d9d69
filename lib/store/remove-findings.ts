import type { ArticleId } from '@/lib/domain/article';
import { removeFigures } from './save-figures';
import type { Compare } from './reading';
import type { Library } from './schema';

/** Takes an article's findings and all cross-references to them out; its sources are {@link removeCitations}' work. */
export async function removeFindings(
  library: Library,
  articleId: ArticleId,
  compare: Compare,
): Promise<void> {
  await Promise.all([library.said.delete(articleId), removeFigures(library, articleId, compare)]);
}
