import type { Measure } from '@/lib/domain/figure';
import {
  CURRENCIES_AFTER,
  CURRENCIES_BEFORE,
  CURRENCY_LANDS,
  TIGHT_LANDS,
} from '@/lib/language/english/currencies';
import {
  LETTER_UNITS,
  LONGEST_UNIT,
  PERCENT_WORDS,
  PREFIXED_UNIT,
  RATE_WORDS,
  UNIT_MEASURES,
} from '@/lib/language/english/unit-words';
import type { Token } from '@/lib/language/text/tokens';

/** A unit as read from tokens. */
export interface UnitReading {
  /** Index of the token behind it. */
  readonly next: number;
  /** As written, signs in their usual order ("US$"). */
  readonly text: string;
  readonly measure: Measure;
}

/** Whether nothing stands between token `i` and the one before it. */
export function touchesLast(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.end === tokens[i]?.start;
}

/** Reads a currency sign or code that stands before an amount, at token `i`. */
export function readCurrencyBefore(tokens: readonly Token[], i: number): UnitReading | null {
  const first = tokens[i];
  if (!first) return null;
  const second = tokens[i + 1];
  const pair = second && CURRENCIES_BEFORE.get(`${first.text} ${second.text}`);
  const parted = TIGHT_LANDS.has(first.text) && !touchesLast(tokens, i + 1);
  if (pair !== undefined && !parted) return { next: i + 2, text: pair, measure: 'money' };
  const single = CURRENCIES_BEFORE.get(first.text);
  // Letters that stand for a currency only right before digits: a lone "PS" or "Sh" is a word like any other.
  if (single === undefined || (first.kind === 'word' && second?.kind !== 'number')) return null;
  return { next: i + 1, text: single, measure: 'money' };
}

/** Reads "%", "percent", "per cent" at token `i`, also behind a hyphen. */
export function readPercent(tokens: readonly Token[], i: number): UnitReading | null {
  const at = tokens[i]?.text === '-' ? i + 1 : i;
  const one = tokens[at]?.lower ?? '';
  const two = `${one} ${tokens[at + 1]?.lower ?? ''}`;
  const next = PERCENT_WORDS.has(two) ? at + 2 : PERCENT_WORDS.has(one) ? at + 1 : null;
  if (next === null) return null;
  if (/^points?$/.test(tokens[next]?.lower ?? '')) {
    return { next: next + 1, text: 'percentage points', measure: 'percent' };
  }
  return { next, text: one === 'per' ? 'per cent' : one, measure: 'percent' };
}

/** Reads a unit behind a number that ends before token `i`; `digits` says that it ended in digits. */
export function readUnit(tokens: readonly Token[], i: number, digits: boolean): UnitReading | null {
  const hyphen = tokens[i]?.text === '-' && touchesLast(tokens, i) ? 1 : 0;
  const at = i + hyphen;
  const unit =
    readCurrencyAfter(tokens, at) ??
    readNamedUnit(tokens, at, digits) ??
    (digits && hyphen === 0 ? readWrittenOn(tokens, at) : null);
  return unit && (readAge(tokens, unit) ?? readCompound(tokens, unit));
}

/** "30-year-old", "six years old": a duration that is an age. */
function readAge(tokens: readonly Token[], unit: UnitReading): UnitReading | null {
  if (unit.measure !== 'duration') return null;
  const hyphen = tokens[unit.next]?.text === '-' ? 1 : 0;
  const old = tokens[unit.next + hyphen];
  if (!old || !/^(?:old|olds)$/.test(old.lower)) return null;
  const next = unit.next + hyphen + 1;
  return { next, text: unit.text + (hyphen ? '-' : ' ') + old.text, measure: 'age' };
}

function readCurrencyAfter(tokens: readonly Token[], i: number): UnitReading | null {
  let at = i;
  while (at < i + 2 && CURRENCY_LANDS.has(tokens[at]?.lower ?? '')) at++;
  const name = tokens[at];
  if (!name || !CURRENCIES_AFTER.has(name.lower)) return null;
  // A sign belongs to the amount behind it where one follows ("5 or $6", "3 $4").
  if (name.kind === 'punctuation' && tokens[at + 1]?.kind === 'number') return null;
  const weight = /^pounds?$/.test(name.lower) && at === i;
  const text = wording(tokens, i, at + 1);
  return { next: at + 1, text, measure: weight ? 'weight' : 'money' };
}

function readNamedUnit(tokens: readonly Token[], i: number, digits: boolean): UnitReading | null {
  for (let length = LONGEST_UNIT; length > 0; length--) {
    if (i + length > tokens.length) continue;
    const words = tokens.slice(i, i + length);
    const measure = UNIT_MEASURES.get(words.map((word) => word.lower).join(' '));
    if (measure === undefined) continue;
    const text = wording(tokens, i, i + length);
    if (length === 1 && LETTER_UNITS.has(text.toLowerCase()) && !letterIsUnit(tokens, i, digits)) {
      continue;
    }
    return { next: i + length, text, measure };
  }
  const token = tokens[i];
  if (token && digits && (PREFIXED_UNIT.test(token.text) || token.text === 'p')) {
    return { next: i + 1, text: token.text, measure: 'other' };
  }
  if (token && digits && token.text === 'm') {
    return { next: i + 1, text: 'm', measure: 'distance' };
  }
  return null;
}

/** A letter alone is a unit behind digits, but not where it is the article "a" or begins a name ("5 A Street"). */
function letterIsUnit(tokens: readonly Token[], i: number, digits: boolean): boolean {
  const letter = tokens[i];
  if (!digits || !letter || letter.lower === 'a') return false;
  if (touchesLast(tokens, i)) return true;
  return /^[A-Z]$/.test(letter.text) && !/^[A-Z]/.test(tokens[i + 1]?.text ?? '');
}

/** Letters written against digits that no table has ("640bhp"): a unit of their own, unless they make an ordinal or a plural. */
function readWrittenOn(tokens: readonly Token[], i: number): UnitReading | null {
  const letters = tokens[i];
  if (!letters || !touchesLast(tokens, i) || !/^[a-z]{1,4}$/i.test(letters.text)) return null;
  if (/^(?:st|nd|rd|th|s|d|g|x|am|pm)$/i.test(letters.text)) return null;
  return { next: i + 1, text: letters.text, measure: 'other' };
}

/** Adds what a unit is divided by ("km/h", "$ per gram", "barrels a day"). */
export function readCompound(tokens: readonly Token[], unit: UnitReading): UnitReading {
  const mark = tokens[unit.next];
  const below = tokens[unit.next + 1];
  if (!mark || !below) return unit;
  if (mark.text === '/' && touchesLast(tokens, unit.next) && below.kind === 'word') {
    if (!touchesLast(tokens, unit.next + 1)) return unit;
    return { ...unit, next: unit.next + 2, text: `${unit.text}/${below.text}`, measure: per(unit) };
  }
  if (mark.lower === 'per' && below.kind === 'word' && below.lower !== 'cent') {
    const square = /^(?:square|cubic|sq)$/.test(below.lower) ? 1 : 0;
    const next = unit.next + 2 + square;
    return {
      next,
      text: `${unit.text} ${wording(tokens, unit.next, next)}`,
      measure: per(unit),
    };
  }
  // "$6.78 billion a year earlier" tells when, not how often.
  const time = /^(?:earlier|later|ago|before|after|old)$/.test(tokens[unit.next + 2]?.lower ?? '');
  if (/^(?:an?|each|every)$/.test(mark.lower) && RATE_WORDS.has(below.lower) && !time) {
    const next = unit.next + 2;
    return {
      next,
      text: `${unit.text} ${wording(tokens, unit.next, next)}`,
      measure: yearly(unit, below),
    };
  }
  return unit;
}

/** Speed is no distance; an amount of money for each of something is its price. */
function per(unit: UnitReading): Measure {
  if (unit.measure === 'money') return 'price';
  if (unit.measure === 'duration') return 'other';
  return unit.measure === 'distance' ? 'other' : unit.measure;
}

/** "600 million a year" is what is spent in that time, no price. */
function yearly(unit: UnitReading, { lower }: Token): Measure {
  return unit.measure === 'money' && /^(?:year|quarter|month)$/.test(lower) ? 'money' : per(unit);
}

/** Tokens as written, with one space where there was any. */
export function wording(tokens: readonly Token[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i++) {
    text += (i > from && !touchesLast(tokens, i) ? ' ' : '') + (tokens[i]?.text ?? '');
  }
  return text;
}
