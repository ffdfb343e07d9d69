import type { ArticleId } from '@/lib/domain/article';
import { removeSketch } from './link-copies';
import { removeQuotations } from './link-quotations';
import type { Comparing } from './reading';
import type { Library } from './schema';

/** Takes out what an article's wording is known by; what others lose by it they find elsewhere. */
export async function removeWording(
  library: Library,
  articleId: ArticleId,
  compare: Comparing,
): Promise<void> {
  await removeQuotations(library, articleId, compare.quotations);
  await removeSketch(library, articleId, compare.wording);
}
