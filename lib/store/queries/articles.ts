import type { ArticleId } from '@/lib/domain/article';
import { articleCount } from '../article-count';
import type { ArticleRow } from '../rows';
import type { Library } from '../schema';

/** The article with a key; null where there is none. */
export async function articleById(library: Library, id: ArticleId): Promise<ArticleRow | null> {
  return (await library.articles.get(id)) ?? null;
}

/** The article that was read at an address (without fragment) or declares it as its own; the last read one of several. */
export async function articleByUrl(library: Library, url: string): Promise<ArticleRow | null> {
  const rows = await library.articles.where('addresses').equals(url).toArray();
  return rows.sort((x, y) => y.readAt - x.readAt)[0] ?? null;
}

/** How much the library holds. */
export async function libraryCounts(library: Library): Promise<{ readonly articles: number }> {
  return { articles: await articleCount(library) };
}
