import type { ArticleId } from '@/lib/domain/article';
import type { Library } from './schema';

/**
 * Articles last read before a moment that hold nothing of the reader's own, at most `count`. `before`: milliseconds since the
 * epoch. Nothing is read before it is published, so the index of days leaves few to look at.
 */
export async function oldArticles(
  library: Library,
  before: number,
  count: number,
): Promise<readonly ArticleId[]> {
  const day = new Date(before).toISOString();
  const found: ArticleId[] = [];
  await library.articles
    .where('day')
    .belowOrEqual(day)
    .until(() => found.length >= count)
    .filter(({ readAt }) => readAt < before)
    .each(({ id }) => void found.push(id));
  const kept = new Set(
    (await library.highlights.where('articleId').anyOf(found).keys()).map(String),
  );
  return found.filter((id) => !kept.has(id));
}
