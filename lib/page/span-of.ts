import type { Part, Span } from '@/lib/domain/span';
import type { PageMap, TextMap } from './text-map';

/** A passage of the article, in the text it stands in. */
export interface Passage {
  readonly part: Part;
  readonly span: Span;
}

/**
 * The passage of the article that a range of the page holds: what of the range is the article's own text, without blanks
 * at its ends. In the body if anything of it stands there, else in the headline; null where nothing does.
 * @param words gives the title's or the body's text
 */
export function passageOf(
  map: PageMap,
  words: Readonly<Record<Part, string>>,
  range: Range,
): Passage | null {
  for (const part of ['text', 'title'] as const) {
    const runs = part === 'title' ? map.title : map.text;
    const span = runs && trimmed(words[part], spanIn(runs, range));
    if (span) return { part, span };
  }
  return null;
}

/** From the first to the last code unit of the runs that stands in the range. */
function spanIn(map: TextMap, range: Range): Span | null {
  let start: number | null = null;
  let end = 0;
  for (let i = 0; i < map.nodes.length; i++) {
    const node = map.nodes[i];
    if (!node || !range.intersectsNode(node)) continue;
    const first = map.offsets[i] ?? 0;
    const from = map.starts[i] ?? 0;
    const length = (map.ends[i] ?? from) - from;
    const low = node === range.startContainer ? Math.max(0, range.startOffset - first) : 0;
    const high = node === range.endContainer ? Math.min(length, range.endOffset - first) : length;
    if (low >= high) continue;
    start ??= from + low;
    end = from + high;
  }
  return start === null ? null : { start, end };
}

function trimmed(text: string, span: Span | null): Span | null {
  if (span === null) return null;
  let { start, end } = span;
  while (start < end && /\s/u.test(text[start] ?? '')) start++;
  while (end > start && /\s/u.test(text[end - 1] ?? '')) end--;
  return start < end ? { start, end } : null;
}
