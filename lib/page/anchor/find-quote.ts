import type { Span } from '@/lib/domain/span';
import search from 'approx-string-match';
import { placeQuote, type ExactlyPlaced } from '@/lib/domain/place-quote';
import type { Quote } from '@/lib/domain/quote';
import { findAmongNeighbours } from './neighbours';

/** How a passage was found again. */
export interface Placed {
  readonly span: Span;
  readonly by: ExactlyPlaced['by'] | 'neighbours' | 'likeness';
}

/** Share of quote and context together that may differ for an approximate match. */
const MOST_ERRORS = 0.25;
/** Shortest quote with context that is searched for approximately: shorter ones are like anything. */
const SHORTEST = 24;
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
 * by its words among the words they stood among, else where words and context stand approximately (bitap, Myers 1999).
 * Null where none is sure enough: a passage is rather not placed than placed wrongly.
 */
export function findQuote(text: string, quote: Quote): Placed | null {
  if (quote.exact === '') return null;
  const placed = placeQuote(text, quote);
  if (placed) return placed;
  const among = findAmongNeighbours(text, quote);
  if (among) return { span: among, by: 'neighbours' };
  const like = likeMatch(text, quote);
  return like && { span: like, by: 'likeness' };
}
