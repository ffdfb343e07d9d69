import type { Quote } from './quote';
import type { Span } from './span';

/** How a passage was found again by its very words. */
export interface ExactlyPlaced {
  readonly span: Span;
  readonly by: 'position' | 'quote';
}

/** Share of its context that an exact quote must have around it where the same words stand elsewhere too. */
const ENOUGH_CONTEXT = 0.5;
/** A quote this long that stands in a text but once is the one, whatever stands around it; code units. */
const TELLING = 24;
/** Exact matches looked at. */
const MOST_MATCHES = 200;

/** Number of equal code units from the end of `a` and `b` backwards. */
function sameEnd(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[a.length - 1 - n] === b[b.length - 1 - n]) n++;
  return n;
}

/** Number of equal code units from the start of `a` and `b`. */
function sameStart(a: string, b: string): number {
  let n = 0;
  while (n < a.length && n < b.length && a[n] === b[n]) n++;
  return n;
}

/** Share of the quote's context that stands around `start`, 0 to 1. */
function contextAt(text: string, quote: Quote, start: number): number {
  const { prefix, suffix, exact } = quote;
  const all = prefix.length + suffix.length;
  if (all === 0) return 1;
  const before = text.slice(Math.max(0, start - prefix.length), start);
  const end = start + exact.length;
  return (sameEnd(before, prefix) + sameStart(text.slice(end, end + suffix.length), suffix)) / all;
}

/** The exact match with most of the context around it; the nearest of equally good ones. */
function exactMatch(text: string, quote: Quote): Span | null {
  let best = -1;
  let bestContext = -1;
  let matches = 0;
  for (let at = text.indexOf(quote.exact); at >= 0; at = text.indexOf(quote.exact, at + 1)) {
    if (++matches > MOST_MATCHES) return null;
    const context = contextAt(text, quote, at);
    const nearer = Math.abs(at - quote.start) < Math.abs(best - quote.start);
    if (context > bestContext || (context === bestContext && nearer))
      [best, bestContext] = [at, context];
  }
  // a short quote that stands once may still be another one: "12" of another sentence
  const sure = matches === 1 && quote.exact.length >= TELLING;
  if (best < 0 || (!sure && bestContext < ENOUGH_CONTEXT)) return null;
  return { start: best, end: best + quote.exact.length };
}

/**
 * Finds a passage again in a text that may have changed: at its old position, else by its words and their context. Null
 * where neither is sure enough: a passage is rather not placed than placed wrongly.
 */
export function placeQuote(text: string, quote: Quote): ExactlyPlaced | null {
  const { exact, start } = quote;
  if (exact === '') return null;
  const stands = text.startsWith(exact, start) && contextAt(text, quote, start) >= ENOUGH_CONTEXT;
  if (stands) return { span: { start, end: start + exact.length }, by: 'position' };
  const span = exactMatch(text, quote);
  return span && { span, by: 'quote' };
}
