import type { ArticleId } from '@/lib/domain/article';
import { removeSketch } from './link-copies';
import { linkQuotations, removeQuotations } from './link-quotations';
import type { Comparing } from './reading';
import type { Library } from './schema';

/** Takes out what an article's wording is known by; what others lose by it they find elsewhere. */
export async function removeWording(
  library: Library,
  articleId: ArticleId,
  compare: Comparing,
): Promise<void> {
  const losing = await removeQuotations(library, articleId);
  await removeSketch(library, articleId);
  await linkQuotations(library, losing, compare.quotations);
}
