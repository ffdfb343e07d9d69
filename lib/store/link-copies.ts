import type { ArticleId } from '@/lib/domain/article';
import { blocksAround, enterBlocks, leaveBlocks, placesInBlocks, placesOf } from './place-blocks';
import { rowsMet, type Places } from './places';
import type { CompareWording } from './reading';
import type { CopiesRow, Copy, SketchRow } from './wording-rows';
import type { Library } from './schema';

/** Copies are looked for in the stretch of days of an article and in the ones beside it. */
export const REACH = 1;

/** Saves an article's sketch and finds the articles that share its wording. Part of saving the article. */
export async function saveSketch(
  library: Library,
  sketch: SketchRow,
  compare: CompareWording,
): Promise<void> {
  const written = library.sketches.put(sketch);
  const around = await blocksAround(library.sketchBlocks, sketch.terms, REACH);
  const places = await placesInBlocks(sketch, around, REACH);
  await Promise.all([written, enterBlocks(library.sketchBlocks, around, sketch)]);
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
  const around = await blocksAround(library.sketchBlocks, sketch.terms, REACH);
  const places = await placesInBlocks(sketch, around, REACH);
  await Promise.all([
    library.sketches.delete(articleId),
    leaveBlocks(library.sketchBlocks, around, sketch),
  ]);
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
  await link(library, sketch, await placesOf(library.sketchBlocks, sketch, REACH), compare);
}

async function removeCopies(library: Library, articleId: ArticleId): Promise<void> {
  const row = await library.copies.get(articleId);
  if (!row) return;
  const others = await library.copies.bulkGet(row.copies.map((copy) => copy.articleId));
  const left = others.flatMap((other) =>
    other
      ? [{ ...other, copies: other.copies.filter((copy) => copy.articleId !== articleId) }]
      : [],
  );
  await Promise.all([
    library.copies.bulkPut(left.filter(({ copies }) => copies.length > 0)),
    library.copies.bulkDelete([
      articleId,
      ...left.filter(({ copies }) => copies.length === 0).map((other) => other.articleId),
    ]),
  ]);
}

async function link(
  library: Library,
  sketch: SketchRow,
  places: Places,
  compare: CompareWording,
): Promise<void> {
  const { articleId } = sketch;
  const others = await rowsMet(library.sketches, sketch, places);
  const copies = others.flatMap((other): Copy[] => {
    const shared = compare(sketch, other);
    return shared === null ? [] : [{ articleId: other.articleId, shared }];
  });
  if (copies.length === 0) return;
  const ids = [articleId, ...copies.map((copy) => copy.articleId)];
  const [own, ...theirs] = await library.copies.bulkGet(ids);
  await library.copies.bulkPut([
    { articleId, copies: together(own, copies) },
    ...copies.map((copy, i) => ({
      articleId: copy.articleId,
      copies: together(theirs[i], [{ articleId, shared: copy.shared }]),
    })),
  ]);
}

function together(row: CopiesRow | undefined, more: readonly Copy[]): Copy[] {
  const all = new Map([...(row?.copies ?? []), ...more].map((copy) => [copy.articleId, copy]));
  return [...all.values()].sort((x, y) => (x.articleId < y.articleId ? -1 : 1));
}
