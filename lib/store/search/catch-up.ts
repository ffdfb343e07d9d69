import { articleCount } from '../article-count';
import type { Library } from '../schema';
import { indexArticle, searchedArticle } from './index-article';
import { packAll } from './pack-words';

/** Articles that are made findable in one transaction. */
const BATCH = 50;

/**
 * Brings the index up to date: articles that came in without it (an import, an older version's library) are taken in, those
 * that went without it are taken out, then all that wait are packed. Costs two counts where there is nothing to do. Ends early when `signal` aborts; what is left is
 * done at the next call.
 */
export async function catchUp(library: Library, signal?: AbortSignal): Promise<void> {
  const [articles, known] = await Promise.all([
    articleCount(library),
    library.searchedArticles.count(),
  ]);
  if (articles !== known) await indexMissing(library, signal);
  await packAll(library, signal);
}

async function indexMissing(library: Library, signal?: AbortSignal): Promise<void> {
  const [ids, known] = await Promise.all([
    library.articles.toCollection().primaryKeys(),
    library.searchedArticles.toArray(),
  ]);
  const kept = new Set(ids);
  const gone = known.filter(({ articleId }) => !kept.has(articleId));
  await library.freshWords.bulkDelete(gone.map(({ n }) => n));
  await library.searchedArticles.bulkDelete(gone.map(({ n }) => n));
  const there = new Set(known.map(({ articleId }) => articleId));
  const missing = ids.filter((id) => !there.has(id));
  for (let at = 0; at < missing.length && !signal?.aborted; at += BATCH) {
    const batch = missing.slice(at, at + BATCH);
    await library.transaction('rw', library.tables, async () => {
      for (const id of batch) {
        const searched = await searchedArticle(library, id);
        if (searched) await indexArticle(library, searched);
      }
    });
  }
}
