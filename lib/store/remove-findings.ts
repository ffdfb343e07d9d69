import type { ArticleId } from '@/lib/domain/article';
import type { Library } from './schema';

/** Takes an article's findings and all cross-references to them out; its sources are {@link removeCitations}' work. */
export async function removeFindings(library: Library, articleId: ArticleId): Promise<void> {
  await Promise.all([
    library.mentions.where('articleId').equals(articleId).delete(),
    library.attributions.where('articleId').equals(articleId).delete(),
    library.figures.where('articleId').equals(articleId).delete(),
    library.crossReferences.where('articleA').equals(articleId).delete(),
    library.crossReferences.where('articleB').equals(articleId).delete(),
  ]);
}
