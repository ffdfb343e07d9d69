import type { ArticleId } from '@/lib/domain/article';
import { articlesOfPair } from '../keys';
import type { Library } from '../schema';

/** Keys of pairs that are read at once: some ten milliseconds. */
const AT_ONCE = 10_000;

/** Of more pairs, articles of a story are met soon enough one by one. */
const MOST_PAIRS = 100_000;

/**
 * Every article that a cross-reference joins with another one; null where there are very many. Their keys alone are read, some
 * thousand at a time: asking for each article by itself takes a thousand times as long.
 */
export async function joinedArticles(library: Library): Promise<ReadonlySet<ArticleId> | null> {
  const { crossReferences } = library;
  if ((await crossReferences.count()) > MOST_PAIRS) return null;
  const joined = new Set<ArticleId>();
  for (let last = ''; ;) {
    const pairs = await crossReferences.where('id').above(last).limit(AT_ONCE).primaryKeys();
    for (const pair of pairs) {
      const [a = '', b = ''] = articlesOfPair(pair);
      if (a !== b) joined.add(a).add(b);
    }
    last = pairs.at(-1) ?? '';
    if (pairs.length < AT_ONCE) return joined;
  }
}
