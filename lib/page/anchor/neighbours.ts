import type { Quote } from '@/lib/domain/quote';
import type { Span } from '@/lib/domain/span';

/** Exact matches looked at. */
const MOST_MATCHES = 200;
/** How far around a match its neighbours are looked for, code units. */
const NEIGHBOURHOOD = 130;
/** Shortest word of a context that tells anything. */
const TELLING = 4;
/** Share of the context's words that must stand around: of words that stand only here and are no mere number, and else. */
const SOME_NEIGHBOURS = 0.34;
const MANY_NEIGHBOURS = 0.6;
/** Shortest quote that is no mere number or name's part. */
const DISTINCT = 8;

function wordsOf(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

/** The telling words of the quote's context, those cut off at its ends aside. */
function neighboursOf({ prefix, suffix }: Quote): string[] {
  const whole = [...wordsOf(prefix).slice(1), ...wordsOf(suffix).slice(0, -1)];
  return whole.filter((word) => word.length >= TELLING);
}

/** Whether a match is not a part of a longer word or number ("12" in "12,000"). */
function isWhole(text: string, start: number, end: number): boolean {
  const around = text.slice(Math.max(0, start - 2), start) + '|' + text.slice(end, end + 2);
  return !/[\p{L}\p{N}]\||\|[\p{L}\p{N}]|\p{N}[.,]\||\|[.,]\p{N}/u.test(around);
}

/**
 * A quote's words in the company of most of the words they stood among: how they are found where their sentence was
 * written anew. Null where no place, or more than one, has such company.
 */
export function findAmongNeighbours(text: string, quote: Quote): Span | null {
  const { exact } = quote;
  const neighbours = neighboursOf(quote);
  if (neighbours.length === 0) return null;
  const found: { readonly start: number; readonly share: number }[] = [];
  for (let start = text.indexOf(exact); start >= 0; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    if (!isWhole(text, start, end)) continue;
    if (found.length >= MOST_MATCHES) return null;
    const around = new Set(
      wordsOf(text.slice(Math.max(0, start - NEIGHBOURHOOD), end + NEIGHBOURHOOD)),
    );
    const share = neighbours.filter((word) => around.has(word)).length / neighbours.length;
    found.push({ start, share });
  }
  found.sort((a, b) => b.share - a.share);
  const [best, second] = found;
  if (!best || (second && second.share > best.share / 2)) return null;
  const distinct = !second && exact.length >= DISTINCT && /\p{L}{3}/u.test(exact);
  if (best.share < (distinct ? SOME_NEIGHBOURS : MANY_NEIGHBOURS)) return null;
  return { start: best.start, end: best.start + exact.length };
}
