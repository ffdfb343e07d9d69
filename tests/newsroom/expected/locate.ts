import type { Span } from '@/lib/domain/span';

/** Where an expectation's passage stands in its article, and the parts that its brackets mark. */
export interface Located {
  readonly passage: Span;
  /** What stands in [brackets]; null where there are none. */
  readonly bracketed: Span | null;
  /** What stands in {braces}; null where there are none. */
  readonly braced: Span | null;
}

/**
 * Finds a passage like "[At least nine] people {said}" in a text.
 * @throws where the passage does not stand there exactly once: the expectation is then wrong, not the code.
 */
export function locate(text: string, marked: string): Located {
  const plain = marked.replace(/[[\]{}]/g, '');
  const start = text.indexOf(plain);
  if (start < 0) throw new Error(`Not in the text: "${plain}"`);
  if (text.indexOf(plain, start + 1) >= 0)
    throw new Error(`More than once in the text: "${plain}"`);
  const between = (open: string, close: string): Span | null => {
    const from = marked.indexOf(open);
    if (from < 0) return null;
    const before = marked.slice(0, from).replace(/[[\]{}]/g, '').length;
    const inner = marked.slice(from + 1, marked.indexOf(close)).length;
    return { start: start + before, end: start + before + inner };
  };
  return {
    passage: { start, end: start + plain.length },
    bracketed: between('[', ']'),
    braced: between('{', '}'),
  };
}
