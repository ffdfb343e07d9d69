import type { ArticleId } from '@/lib/domain/article';
import { outlineOf } from '@/lib/store/queries/outline';
import { watch, type Watcher } from '@/lib/store/queries/watch';
import { askLibrary } from './library-article';

/** All that the library holds of an article, as the panel shows it. */
export type PanelArticle = NonNullable<Awaited<ReturnType<typeof askOutline>>>;

/** Follows an article of the library until the returned function is called. */
export function watchArticle(
  articleId: ArticleId,
  watcher: Watcher<PanelArticle | null>,
): () => void {
  return watch((library) => askOutline(library, articleId), watcher);
}

async function askOutline(library: Parameters<typeof askLibrary>[0], articleId: ArticleId) {
  const view = await askLibrary(library, articleId);
  return view && { ...view, outline: await outlineOf(library, articleId, view) };
}
