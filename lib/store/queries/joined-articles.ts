import type { ArticleId } from '@/lib/domain/article';
import { articlesOfPair } from '../keys';
import type { Library } from '../schema';

/** Keys of pairs that are read at most, some hundred milliseconds; where there are more, stories are met soon enough one by one. */
const MOST_PAIRS = 30_000;

/**
 * Every article that a cross-reference joins with another one; null where there are very many. Their keys alone are read, in one
 * question: two for each article take a hundred times as long. They are not counted before, which takes half as long as reading them.
 */
export async function joinedArticles(library: Library): Promise<ReadonlySet<ArticleId> | null> {
  const pairs = await library.crossReferences.limit(MOST_PAIRS + 1).primaryKeys();
  if (pairs.length > MOST_PAIRS) return null;
  const ends = pairs.map(articlesOfPair).filter(([a, b]) => a !== b);
  return new Set(ends.flat());
}
