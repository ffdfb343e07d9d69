import { articleCount } from '../article-count';
import type { Library } from '../schema';

/** How much of the reader's own and of what was read the library holds. */
export async function holdingsOf(library: Library): Promise<{
  readonly articles: number;
  readonly highlights: number;
  readonly corrections: number;
}> {
  const [articles, highlights, corrections] = await Promise.all([
    articleCount(library),
    library.highlights.count(),
    library.corrections.count(),
  ]);
  return { articles, highlights, corrections };
}
