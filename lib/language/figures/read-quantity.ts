import type { Bound, Measure, Trend } from '@/lib/domain/figure';
import {
  BOUNDS_AFTER,
  BOUNDS_BEFORE,
  DEGREES,
  LONGEST_BOUND,
  RISING,
  SURPASSING,
} from '@/lib/language/english/bound-words';
import { CURRENCIES_BEFORE } from '@/lib/language/english/currencies';
import { DETERMINERS } from '@/lib/language/english/function-words';
import {
  SMALL_NUMBERS,
  VAGUE_FACTORS,
  VAGUE_MULTIPLIERS,
  VAGUE_NUMBERS,
} from '@/lib/language/english/number-words';
import type { Token } from '@/lib/language/text/tokens';
import type { NumberReading } from './number';
import { readAmount, type Amount } from './read-amount';
import { readRange } from './read-range';
import { touchesLast } from './read-unit';
import { isStretchedOver } from './stretched-over';

/** A bounded amount: the numeric phrase of a figure, and what it says of itself. All positions are token indexes. */
export interface Quantity {
  /** First token of the phrase, its modifiers included. */
  readonly start: number;
  /** First token of the amount, behind the modifiers. */
  readonly amount: number;
  /** First token of the number itself, behind a sign and a currency. */
  readonly number: number;
  /** Behind the phrase. */
  readonly next: number;
  /** Behind the unit. */
  readonly after: number;
  /** Value as {@link Figure.low} and `high` tell it. */
  readonly low: number | null;
  readonly high: number | null;
  /** The number as printed; of a range its upper end. */
  readonly stated: number;
  readonly bound: Bound;
  readonly shape: NumberReading['shape'];
  readonly unit: string | null;
  readonly measure: Measure | null;
  /** What a sign before it says of growth. */
  readonly trend: Trend;
}

/** Reads the bounded amount or range whose number, sign or currency begins at token `i`; null where none does. */
export function readQuantity(tokens: readonly Token[], i: number): Quantity | null {
  const first = mayBegin(tokens[i]) ? readAmount(tokens, i) : null;
  if (!first) return null;
  const before = isStretchedOver(tokens, i - 1, first)
    ? { start: i, bound: 'exact' as const }
    : readBoundsBefore(tokens, i);
  const range = readRange(tokens, first, before.start);
  if (range) return withValue(range.amount, range.from, 'range', range.amount);
  const behind = readBoundBehind(tokens, first);
  const worded = before.bound === 'exact' && behind ? behind.bound : before.bound;
  const bound = first.low === first.high ? worded : 'vague';
  return withValue(first, before.start, bound, {
    next: behind && first.after === first.next ? behind.next : first.next,
    after: behind?.next ?? first.after,
  });
}

/** "just under 296 hp ([224 kW] / [300 PS])": the same amount in another unit has the same bound. */
export function inOtherUnit(
  tokens: readonly Token[],
  quantity: Quantity,
  previous: Quantity,
): Quantity {
  const told = /^(?:at-least|more-than|at-most|less-than|approx)$/.test(previous.bound);
  const marks = `${tokens[quantity.start - 1]?.text ?? ''}${tokens[quantity.after]?.text ?? ''}`;
  const beside = previous.after === quantity.start - 1 && /^[(/][)/]$/.test(marks);
  const same = quantity.unit !== null && quantity.measure === previous.measure;
  if (quantity.bound !== 'exact' || !told || !beside || !same) return quantity;
  const { low, high } = previous;
  const value = quantity.stated;
  return {
    ...quantity,
    bound: previous.bound,
    low: low === null ? null : value,
    high: high === null ? null : value,
  };
}

/** Whether a number can begin with a token: asked of every token of a text, so that nearly all end here. */
function mayBegin(token: Token | undefined): boolean {
  if (!token) return false;
  if (token.kind !== 'word') return true;
  return (
    BEGINNINGS.has(token.lower) || CURRENCY_WORDS.has(token.text) || token.lower.endsWith('fold')
  );
}

const BEGINNINGS: ReadonlySet<string> = new Set([
  ...SMALL_NUMBERS.keys(),
  ...VAGUE_NUMBERS.keys(),
  ...VAGUE_FACTORS.keys(),
  ...VAGUE_MULTIPLIERS.keys(),
  'a',
  'an',
  'half',
  'minus',
]);

/** The first words of currencies that stand before an amount, as written. */
const CURRENCY_WORDS: ReadonlySet<string> = new Set(
  [...CURRENCIES_BEFORE.keys()].map((wording) => wording.split(' ')[0] ?? ''),
);

function withValue(
  amount: Amount,
  start: number,
  bound: Bound,
  end: { readonly next: number; readonly after: number },
): Quantity {
  const openHigh = bound === 'at-least' || bound === 'more-than';
  const openLow = bound === 'at-most' || bound === 'less-than';
  return {
    start,
    amount: amount.start,
    number: amount.number,
    next: end.next,
    after: end.after,
    low: openLow ? null : amount.low,
    high: openHigh ? null : amount.high,
    stated: amount.high,
    bound,
    shape: amount.shape,
    unit: amount.unit,
    measure: amount.measure,
    trend: amount.trend,
  };
}

/** Modifiers before an amount, nearest first; the nearest that sets a bound wins ("as high as roughly 350"). */
function readBoundsBefore(tokens: readonly Token[], i: number): { start: number; bound: Bound } {
  let start = i;
  let bound: Bound = 'exact';
  for (let rounds = 0; rounds < 3; rounds++) {
    const found = boundEndingAt(tokens, start);
    // "edges up to 4.2 percent": up, and to a level.
    if (found && isUpTo(tokens, found.start, start)) break;
    // "so far 12 million": a word of degree belongs to the bound that it is written before, not to a number.
    if (!found || (start === i && DEGREES.has(tokens[start - 1]?.lower ?? ''))) break;
    start = found.start;
    if (bound === 'exact') bound = found.bound;
  }
  if (bound === 'exact' && isSurpassed(tokens, start, i)) bound = 'more-than';
  return { start, bound };
}

function isUpTo(tokens: readonly Token[], from: number, to: number): boolean {
  if (to - from < 2 || tokens[from]?.lower !== 'up' || tokens[from + 1]?.lower !== 'to')
    return false;
  return RISING.has(tokens[from - 1]?.lower ?? '');
}

/** "topped 200", but not "the top three", "passed 52 to 48". */
function isSurpassed(tokens: readonly Token[], start: number, amount: number): boolean {
  if (!SURPASSING.has(tokens[start - 1]?.lower ?? '')) return false;
  if (DETERMINERS.has(tokens[start - 2]?.lower ?? '')) return false;
  return !/^(?:to|-|–)$/.test(tokens[amount + 1]?.text ?? '');
}

function boundEndingAt(
  tokens: readonly Token[],
  end: number,
): { start: number; bound: Bound } | null {
  for (let length = Math.min(LONGEST_BOUND, end); length > 0; length--) {
    const wording = tokens.slice(end - length, end).map((token) => token.lower);
    const bound = BOUNDS_BEFORE.get(wording.join(' '));
    if (bound !== undefined) return { start: end - length, bound };
  }
  return null;
}

/** Modifiers behind a number or its unit ("200 or more", "20+", "a hundred-odd", "10 km or so"). */
function readBoundBehind(
  tokens: readonly Token[],
  amount: Amount,
): { bound: Bound; next: number } | null {
  for (const at of amount.after === amount.next ? [amount.next] : [amount.next, amount.after]) {
    for (let length = 3; length > 0; length--) {
      if (at + length > tokens.length) continue;
      const words = tokens.slice(at, at + length);
      const bound = BOUNDS_AFTER.get(words.map((token) => token.lower).join(' '));
      if (bound === undefined) continue;
      const sign = words[0]?.kind === 'punctuation';
      if (sign && !touchesLast(tokens, at)) continue;
      if (!sign && readAmount(tokens, at + length)) continue;
      return { bound, next: at + length };
    }
  }
  return null;
}
