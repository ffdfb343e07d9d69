import type { Span } from '@/lib/domain/span';
import search from 'approx-string-match';
import type { Quote } from '@/lib/domain/quote';

/** How a passage was found again. */
export interface Placed {
  readonly span: Span;
  readonly by: 'position' | 'quote' | 'likeness';
}

/** Share of its context that an exact quote must have around it where the same words stand elsewhere too. */
const ENOUGH_CONTEXT = 0.5;
/** Share of quote and context together that may differ for an approximate match. */
const MOST_ERRORS = 0.25;
/** Shortest quote with context that is searched for approximately: shorter ones are like anything. */
const SHORTEST = 24;
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
  const sure = matches === 1 && quote.exact.length >= SHORTEST;
  if (best < 0 || (!sure && bestContext < ENOUGH_CONTEXT)) return null;
  return { start: best, end: best + quote.exact.length };
}

/** Where the quote with its context stands approximately, if its own words are still there. */
function likeMatch(text: string, quote: Quote): Span | null {
  const { prefix, exact, suffix } = quote;
  const pattern = prefix + exact + suffix;
  if (pattern.length < SHORTEST) return null;
  const [first, ...others] = search(text, pattern, Math.floor(pattern.length * MOST_ERRORS));
  if (!first) return null;
  const best = others.reduce((a, b) => (b.errors < a.errors ? b : a), first);
  // the words themselves must have survived: "12 people" is not "15 people", however alike their sentences are
  const at = nearestIn(text, exact, best.start, best.end, best.start + prefix.length);
  return at < 0 ? null : { start: at, end: at + exact.length };
}

/** The occurrence of `words` between `from` and `to` that starts nearest to `near`; -1 where there is none. */
function nearestIn(text: string, words: string, from: number, to: number, near: number): number {
  let best = -1;
  for (
    let at = text.indexOf(words, from);
    at >= 0 && at + words.length <= to;
    at = text.indexOf(words, at + 1)
  )
    if (best < 0 || Math.abs(at - near) < Math.abs(best - near)) best = at;
  return best;
}

/**
 * Finds a passage again in a text that may have changed: at its old position, else by its words and their context, else
 * where words and context stand approximately (bitap, Myers 1999). Null where none is sure enough: a passage is rather
 * not placed than placed wrongly.
 */
export function findQuote(text: string, quote: Quote): Placed | null {
  const { exact, start } = quote;
  if (exact === '') return null;
  const stands = text.startsWith(exact, start) && contextAt(text, quote, start) >= ENOUGH_CONTEXT;
  if (stands) return { span: { start, end: start + exact.length }, by: 'position' };
  const byWords = exactMatch(text, quote);
  if (byWords) return { span: byWords, by: 'quote' };
  const like = likeMatch(text, quote);
  return like && { span: like, by: 'likeness' };
}
