import type { Measure, Trend } from '@/lib/domain/figure';
import { COUNTED_IN_MILLIONS } from '@/lib/language/english/change-words';
import { CURRENCIES_AFTER } from '@/lib/language/english/currencies';
import { namesPeople } from '@/lib/language/english/measure-words';
import { SHORT_SCALES, SMALL_NUMBERS } from '@/lib/language/english/number-words';
import { isPlural, singular } from '@/lib/language/english/word-forms';
import type { Token } from '@/lib/language/text/tokens';
import { exactly, type NumberReading } from './number';
import { readNumber } from './read-number';
import {
  readCompound,
  readCurrencyBefore,
  readPercent,
  readUnit,
  touchesLast,
  type UnitReading,
} from './read-unit';

/** The unit of an earthquake's size, which has no name of its own. */
export const MAGNITUDE = 'magnitude';

/** A number with its sign and unit. */
export interface Amount {
  /** Index of its first token. */
  readonly start: number;
  /** Index of the first token of the number itself. */
  readonly number: number;
  /** Index behind the numeric phrase: the number and a percent word, no other unit. */
  readonly next: number;
  /** Index behind the unit; equals `next` where there is none. */
  readonly after: number;
  readonly low: number;
  readonly high: number;
  readonly shape: NumberReading['shape'];
  readonly unit: string | null;
  readonly measure: Measure | null;
  /** What a "+" or "-" before a percentage says. */
  readonly trend: Trend;
}

/**
 * Reads the amount that begins at token `i`; null where none does. Looks ahead a bounded number of tokens. `asMoney`
 * says that what stands before makes it a sum of money, whose sign it need not repeat ("$20-[30m]").
 */
export function readAmount(tokens: readonly Token[], i: number, asMoney = false): Amount | null {
  const fold = readFold(tokens, i);
  if (fold) return fold;
  const sign = readSign(tokens, i);
  const currency = readCurrencyBefore(tokens, sign.next);
  const at = currency?.next ?? sign.next;
  const plain = readNumber(tokens, at);
  if (!plain) return null;
  const number = readMillions(tokens, plain, asMoney || currency !== null);
  const factor = sign.value < 0 ? -1 : 1;
  const percent = currency ? null : readPercent(tokens, number.next);
  const unit = percent ?? scaleOf(tokens, at, number.next) ?? unitBehind(tokens, number, currency);
  const low = number.low * factor;
  const high = number.high * factor;
  return {
    start: i,
    number: at,
    next: percent?.next ?? signBehind(tokens, number.next, unit),
    after: Math.max(unit?.next ?? 0, number.next),
    low,
    high,
    shape: number.shape,
    unit: unit?.text ?? null,
    measure: unit?.measure ?? null,
    trend: percent && sign.value !== 0 ? (sign.value > 0 ? 'up' : 'down') : null,
  };
}

/** A currency's sign written against the number belongs to the phrase ("1,200€"). */
function signBehind(tokens: readonly Token[], i: number, unit: UnitReading | null): number {
  const sign = tokens[i];
  const money =
    unit?.measure === 'money' && unit.next > i && CURRENCIES_AFTER.has(sign?.lower ?? '');
  return money && sign?.kind === 'punctuation' && touchesLast(tokens, i) ? i + 1 : i;
}

/** "sixfold": by how many times something grew. */
function readFold(tokens: readonly Token[], i: number): Amount | null {
  const word = /^([a-z]+)fold$/.exec(tokens[i]?.lower ?? '')?.[1];
  const value = word === undefined ? undefined : SMALL_NUMBERS.get(word);
  const text = tokens[i]?.text ?? '';
  if (value === undefined) return null;
  const at = { start: i, number: i, next: i + 1, after: i + 1, low: value, high: value };
  return { ...at, shape: 'words', unit: text, measure: 'other', trend: null };
}

/** A sign before a number: "minus 5", "-5", "+0.2%". A hyphen counts only where nothing is written against its left. */
function readSign(tokens: readonly Token[], i: number): { next: number; value: -1 | 0 | 1 } {
  const mark = tokens[i];
  if (mark?.lower === 'minus') {
    // "plus or minus three points" is a width.
    if (tokens[i - 1]?.lower === 'or') return { next: i, value: 0 };
    return { next: tokens[i + 1]?.text === '-' ? i + 2 : i + 1, value: -1 };
  }
  if (
    !mark ||
    !/^[-−+]$/.test(mark.text) ||
    !touchesLast(tokens, i + 1) ||
    touchesLast(tokens, i)
  ) {
    return { next: i, value: 0 };
  }
  const follows = tokens[i + 1]?.kind === 'number' || /^[$€£.]$/.test(tokens[i + 1]?.text ?? '');
  return follows ? { next: i + 1, value: mark.text === '+' ? 1 : -1 } : { next: i, value: 0 };
}

/**
 * An "m" or "tn" behind digits: millions and trillions of money, or of something counted; "m" is else metres (left to
 * the units). A letter that a space parts from its number is more often something else.
 */
function readMillions(
  tokens: readonly Token[],
  number: NumberReading,
  money: boolean,
): NumberReading {
  const letter = tokens[number.next];
  const scale = letter?.lower === 'm' ? 1e6 : money ? SHORT_SCALES.get(letter?.lower ?? '') : null;
  if (number.shape !== 'digits' || scale == null || !letter) return number;
  const attached = touchesLast(tokens, number.next);
  const millions = money || areMillions(tokens, number.next, attached);
  if (!millions) return number;
  return exactly(Number((number.low * scale).toPrecision(15)), number.next + 1, 'scaled');
}

/** Whether an "m" counts in millions: a plural or a currency follows, or the clause is about sales, users and the like. */
function areMillions(tokens: readonly Token[], i: number, attached: boolean): boolean {
  const behind = tokens[i + 1];
  const people = behind?.kind === 'word' && namesPeople(singular(behind.lower));
  const counted =
    behind?.kind === 'word' &&
    (isPlural(behind.lower) || CURRENCIES_AFTER.has(behind.lower) || behind.lower === 'of');
  if (tokens[i]?.text === 'M') return attached || counted;
  if (counted) return attached || people;
  if (!attached) return false;
  for (let at = i - 1; at >= 0 && at > i - MILLIONS_REACH; at--) {
    if (COUNTED_IN_MILLIONS.has(tokens[at]?.lower ?? '')) return true;
    if (/^[.;]$/.test(tokens[at]?.text ?? '')) return false;
  }
  return false;
}

/** "a magnitude 6.4 earthquake", "a tremor of magnitude 5.9", "5.9 on the Richter scale": the size of an earthquake. */
function scaleOf(tokens: readonly Token[], number: number, next: number): UnitReading | null {
  const before = tokens[number - 1]?.lower ?? '';
  const link = before === 'of' || before === '-' ? 1 : 0;
  const told = tokens[number - 1 - link]?.lower === 'magnitude';
  const follows = tokens[next]?.text === '-' && tokens[next + 1]?.lower === 'magnitude';
  const onScale = tokens[next]?.lower === 'on' && tokens[next + 2]?.lower === 'richter';
  return told || follows || onScale ? { next, text: MAGNITUDE, measure: 'other' } : null;
}

/** How far left of "3.2m" the noun is looked for that it is the level of. */
const MILLIONS_REACH = 14;

function unitBehind(
  tokens: readonly Token[],
  number: NumberReading,
  currency: UnitReading | null,
): UnitReading | null {
  if (currency) {
    const land = /^(?:US|sterling)$/.test(tokens[number.next]?.text ?? '') ? 1 : 0;
    return readCompound(tokens, { ...currency, next: number.next + land });
  }
  const link = tokens[number.next]?.lower ?? '';
  const skip =
    (number.shape === 'vague' && link === 'of') ||
    (number.shape === 'fraction' && /^(?:an?|of)$/.test(link))
      ? 1
      : 0;
  const unit = readUnit(tokens, number.next + skip, number.shape === 'digits');
  if (unit && skip === 1 && number.shape === 'fraction' && link === 'of') return null;
  const heavy = unit?.measure === 'weight' && /^pounds?$/.test(unit.text.toLowerCase());
  // Nothing that news weighs has a hundred thousand pounds: these are sterling.
  return heavy && number.high >= 1e5 ? { ...unit, measure: 'money' } : unit;
}
