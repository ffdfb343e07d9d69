import type { ArticleId } from '@/lib/domain/article';
import { crossReferenceId } from './keys';
import { placesUnder, rowsMet, type Places } from './places';
import type { CompareWording } from './reading';
import type { CopyRow, SketchRow } from './wording-rows';
import type { Library } from './schema';

/** Copies are looked for in the stretch of days of an article and in the ones beside it. */
const REACH = 1;

/** Saves an article's sketch and finds the articles that share its wording. Part of saving the article. */
export async function saveSketch(
  library: Library,
  sketch: SketchRow,
  compare: CompareWording,
): Promise<void> {
  await library.sketches.put(sketch);
  const places = await placesUnder(library.sketches, sketch.terms, REACH);
  await link(library, sketch, places, compare);
  for (const other of places.next(sketch.articleId)) await relinkCopies(library, other, compare);
}

/** Takes an article's sketch and what was found by it out. */
export async function removeSketch(
  library: Library,
  articleId: ArticleId,
  compare: CompareWording,
): Promise<void> {
  const sketch = await library.sketches.get(articleId);
  if (!sketch) return;
  const places = await placesUnder(library.sketches, sketch.terms, REACH);
  await library.sketches.delete(articleId);
  await removeCopies(library, articleId);
  for (const other of places.next(articleId)) await relinkCopies(library, other, compare);
}

/** Finds anew which articles share an article's wording. */
async function relinkCopies(
  library: Library,
  articleId: ArticleId,
  compare: CompareWording,
): Promise<void> {
  await removeCopies(library, articleId);
  const sketch = await library.sketches.get(articleId);
  if (!sketch) return;
  await link(library, sketch, await placesUnder(library.sketches, sketch.terms, REACH), compare);
}

async function removeCopies(library: Library, articleId: ArticleId): Promise<void> {
  await Promise.all([
    library.copies.where('articleA').equals(articleId).delete(),
    library.copies.where('articleB').equals(articleId).delete(),
  ]);
}

async function link(
  library: Library,
  sketch: SketchRow,
  places: Places,
  compare: CompareWording,
): Promise<void> {
  const others = await rowsMet(library.sketches, sketch, places);
  await library.copies.bulkPut(others.flatMap((other) => copyOf(sketch, other, compare)));
}

function copyOf(x: SketchRow, y: SketchRow, compare: CompareWording): CopyRow[] {
  const shared = compare(x, y);
  if (shared === null) return [];
  const [a, b] = x.articleId < y.articleId ? [x, y] : [y, x];
  const id = crossReferenceId(a.articleId, b.articleId);
  return [{ id, articleA: a.articleId, articleB: b.articleId, shared }];
}
