import type { ArticleId } from '@/lib/domain/article';
import { crossReferenceId } from './keys';
import type { CompareWording } from './reading';
import { rowsUnder } from './rows-under';
import type { CopyRow, SketchRow } from './wording-rows';
import type { Library } from './schema';

/** Articles looked at for one article's wording: no report is copied oftener in the days around it. */
const MOST_CANDIDATES = 100;

/** Saves an article's sketch and finds the articles that share its wording. Part of saving the article. */
export async function saveSketch(
  library: Library,
  sketch: SketchRow,
  terms: readonly string[],
  compare: CompareWording,
): Promise<void> {
  const candidates = await rowsUnder(library.sketches, terms, MOST_CANDIDATES);
  await library.sketches.put(sketch);
  await library.copies.bulkPut(candidates.flatMap((other) => copyOf(sketch, other, compare)));
}

/** Takes an article's sketch and what was found by it out. */
export async function removeSketch(library: Library, articleId: ArticleId): Promise<void> {
  await Promise.all([
    library.sketches.delete(articleId),
    library.copies.where('articleA').equals(articleId).delete(),
    library.copies.where('articleB').equals(articleId).delete(),
  ]);
}

function copyOf(x: SketchRow, y: SketchRow, compare: CompareWording): CopyRow[] {
  const shared = x.articleId === y.articleId ? null : compare(x, y);
  if (shared === null) return [];
  const [a, b] = x.articleId < y.articleId ? [x, y] : [y, x];
  const id = crossReferenceId(a.articleId, b.articleId);
  return [{ id, articleA: a.articleId, articleB: b.articleId, shared }];
}
