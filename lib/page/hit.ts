/** Something that stands at a range of the page. */
export interface Placed {
  readonly range: Range;
}

/** How many ranges beside the place in the document are looked at: nested ones start before and end behind it. */
const NEIGHBOURS = 3;
/** Ranges whose boxes are looked at where a page's text cannot be asked for a caret (`user-select: none`). */
const MOST_MEASURED = 400;

/**
 * What stands under a point of the viewport, the shortest where several do; null where nothing does. No browser tells
 * which highlight is pointed at with events of its own, so the caret position is looked up among the ranges; the
 * highlight registry is not asked, since the page can fill it too.
 * @param placed in document order.
 */
export function placedAt<P extends Placed>(
  document: Document,
  placed: readonly P[],
  x: number,
  y: number,
): P | null {
  // inside a shadow tree the document knows of no caret
  const inShadow = placed[0]?.range.startContainer.getRootNode() instanceof ShadowRoot;
  const caret = inShadow ? null : document.caretPositionFromPoint(x, y);
  const near = caret && around(placed, caret.offsetNode, caret.offset);
  const candidates = near ?? placed.filter(({ range }) => spans(range, y)).slice(0, MOST_MEASURED);
  let best: P | null = null;
  // Beside and between lines the caret snaps to the nearest letter: only a line's own box counts.
  for (const one of candidates)
    if (coversPoint(one.range, x, y) && (!best || lengthOf(one) < lengthOf(best))) best = one;
  return best;
}

function lengthOf({ range }: Placed): number {
  return range.toString().length;
}

/** The ranges that hold a place in the document, and their neighbours. */
function around<P extends Placed>(placed: readonly P[], node: Node, offset: number): readonly P[] {
  let low = 0;
  let high = placed.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const one = placed[middle];
    if (one && compare(one.range, node, offset) > 0) low = middle + 1;
    else high = middle;
  }
  return placed.slice(Math.max(0, low - NEIGHBOURS), low + NEIGHBOURS);
}

/** -1 where the place stands before the range, 0 inside, 1 behind or in a tree of its own. */
function compare(range: Range, node: Node, offset: number): number {
  try {
    return range.comparePoint(node, offset);
  } catch {
    return 1;
  }
}

function spans(range: Range, y: number): boolean {
  const { top, bottom } = range.getBoundingClientRect();
  return top <= y && y <= bottom;
}

function coversPoint(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects())
    if (box.left <= x && x <= box.right && box.top <= y && y <= box.bottom) return true;
  return false;
}
