import type { Part, Span } from '@/lib/domain/span';
import { isConnected } from './dom';

/**
 * Where each code unit of a text stands in the page: runs of characters that stand in one text node without a gap, in
 * order of the text. Three arrays of equal length, since an article has thousands of runs.
 */
export interface TextMap {
  /** Offset in the text at which each run starts, rising. */
  readonly starts: readonly number[];
  /** Offset in the text behind each run. Between runs stand breaks and blanks that no text node holds. */
  readonly ends: readonly number[];
  readonly nodes: readonly Text[];
  /** Offset in its node at which each run starts. */
  readonly offsets: readonly number[];
}

/** The maps of an article's two texts. */
export interface PageMap {
  /** Null where the headline stands nowhere in the page. */
  readonly title: TextMap | null;
  readonly text: TextMap;
}

/** Index of the first run that ends behind `offset`; the number of runs where none does. */
function runAt(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.ends.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((map.ends[middle] ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The place in the page of a span of the title or the text. Null where the span is empty, lies outside the text, or
 * the page has taken those words away since it was read.
 */
export function rangeOf(map: PageMap, part: Part, span: Span): Range | null {
  const runs = part === 'title' ? map.title : map.text;
  if (!runs || span.end <= span.start) return null;
  const first = runAt(runs, span.start);
  const last = runAt(runs, span.end - 1);
  const startNode = runs.nodes[first];
  const endNode = runs.nodes[last];
  // Most findings stand in one node, which is asked once: a page may have two thousand of them.
  const isOne = startNode === endNode;
  if (!startNode || !endNode || !isConnected(endNode)) return null;
  if (!isOne && !isConnected(startNode)) return null;
  const startsAt = runs.starts[first] ?? 0;
  const endsAt = runs.starts[last] ?? 0;
  if (endsAt >= span.end) return null;
  const from = (runs.offsets[first] ?? 0) + Math.max(0, span.start - startsAt);
  const to = (runs.offsets[last] ?? 0) + span.end - endsAt;
  if (to > endNode.length || (!isOne && from > startNode.length)) return null;
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, from);
  range.setEnd(endNode, to);
  return range;
}

/**
 * The same place as one range for each text node that it touches: without what stands between them in the page and is
 * not of the article, and without the boxes of the elements around. Empty where {@link rangeOf} gives null.
 */
export function rangesOf(map: PageMap, part: Part, span: Span): readonly Range[] {
  const runs = part === 'title' ? map.title : map.text;
  if (!runs || rangeOf(map, part, span) === null) return [];
  const ranges: Range[] = [];
  for (let i = runAt(runs, span.start); (runs.starts[i] ?? Infinity) < span.end; i++) {
    const start = Math.max(span.start, runs.starts[i] ?? 0);
    const end = Math.min(span.end, runs.ends[i] ?? 0);
    const range = rangeOf(map, part, { start, end });
    if (range !== null) ranges.push(range);
  }
  return ranges;
}
