import type { ArticleId } from '@/lib/domain/article';
import { articleById, libraryCounts } from '@/lib/store/queries/articles';
import { crossedIn } from '@/lib/store/queries/cross-references';
import { highlightCount } from '@/lib/store/queries/highlights';
import { originOf } from '@/lib/store/queries/origins';
import { quotationsOf } from '@/lib/store/queries/quotations';
import { supportOf } from '@/lib/store/queries/support';
import { watch, type Watcher } from '@/lib/store/queries/watch';
import { sourcesReadBefore } from '@/lib/store/queries/sources-read-before';

/** All that the library holds of an article, as the popup shows it. */
export type LibraryArticle = NonNullable<Awaited<ReturnType<typeof askLibrary>>>;

/** Follows an article of the library until the returned function is called. */
export function watchArticle(
  articleId: ArticleId,
  watcher: Watcher<LibraryArticle | null>,
): () => void {
  return watch((library) => askAtOnce(library, articleId), watcher);
}

/**
 * {@link askLibrary} in one transaction: beginning and ending one costs more than a question, and there are dozens.
 * In an async function, since Dexie follows the awaits of no other; it must be all that a live query asks.
 */
export function askAtOnce(library: Parameters<typeof articleById>[0], articleId: ArticleId) {
  return library.transaction('r', library.tables, async () => askLibrary(library, articleId));
}

/** Asks for all of it at once; null where the article is not in the library (any longer). */
export async function askLibrary(library: Parameters<typeof articleById>[0], articleId: ArticleId) {
  const [article, crossed, sources, counts, highlights, quotations, origin] = await Promise.all([
    articleById(library, articleId),
    askCrossed(library, articleId),
    sourcesReadBefore(library, articleId),
    libraryCounts(library),
    highlightCount(library, articleId),
    quotationsOf(library, articleId),
    originOf(library, articleId),
  ]);
  if (article === null) return null;
  return {
    article,
    counts: article.counts,
    crossReferences: crossed.views,
    sourcesReadBefore: sources,
    highlights,
    libraryArticles: counts.articles,
    quotations,
    origin,
    support: crossed.support,
  };
}

/** An article's cross-references and what they rest on, asked for while the rest is. */
async function askCrossed(library: Parameters<typeof articleById>[0], articleId: ArticleId) {
  const crossed = await crossedIn(library, articleId);
  return { views: crossed.views, support: await supportOf(library, crossed) };
}
