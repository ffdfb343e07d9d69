/** Something that stands at a range of the page. */
export interface Placed {
  readonly range: Range;
}

/**
 * What stands under a point of the viewport; null where nothing does. No browser tells which highlight is pointed at
 * with events of its own, so the caret position is looked up among the ranges.
 * @param placed in document order, not overlapping.
 */
export function placedAt<P extends Placed>(
  document: Document,
  placed: readonly P[],
  x: number,
  y: number,
): P | null {
  const caret = document.caretPositionFromPoint(x, y);
  if (caret === null) return null;
  const found = search(placed, caret.offsetNode, caret.offset);
  // Beside and between lines the caret snaps to the nearest letter: only a line's own box counts.
  return found !== null && coversPoint(found.range, x, y) ? found : null;
}

function search<P extends Placed>(placed: readonly P[], node: Node, offset: number): P | null {
  let low = 0;
  let high = placed.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const one = placed[middle];
    if (one === undefined) return null;
    const side = compare(one.range, node, offset);
    if (side === 0) return one;
    if (side < 0) high = middle - 1;
    else low = middle + 1;
  }
  return null;
}

/** -1 where the point stands before the range, 0 inside, 1 behind or in a tree of its own. */
function compare(range: Range, node: Node, offset: number): number {
  try {
    return range.comparePoint(node, offset);
  } catch {
    return 1;
  }
}

function coversPoint(range: Range, x: number, y: number): boolean {
  for (const box of range.getClientRects())
    if (box.left <= x && x <= box.right && box.top <= y && y <= box.bottom) return true;
  return false;
}
