import {
  DENOMINATORS,
  PLURAL_SCALES,
  SCALES,
  SHORT_SCALES,
  SMALL_NUMBERS,
  VAGUE_FACTORS,
  VAGUE_MULTIPLIERS,
  VAGUE_NUMBERS,
} from '@/lib/language/english/number-words';
import { isPlural } from '@/lib/language/english/word-forms';
import type { Token } from '@/lib/language/text/tokens';
import { exactly, type NumberReading } from './number';
import { valueOfDigits, VULGAR_FRACTIONS } from './numerals';
import { behindHyphen, readAndAHalf, readScales, readSpelled } from './spelled-numbers';

/**
 * Reads the number that begins at token `i`, without bounds, signs and units: digits, words, both mixed, fractions
 * and vague plurals. Null where none begins there. Looks ahead a bounded number of tokens.
 */
export function readNumber(tokens: readonly Token[], i: number): NumberReading | null {
  const token = tokens[i];
  if (!token) return null;
  if (token.kind === 'number') return readDigits(tokens, i);
  if (token.text === '.') return readLeadingDecimal(tokens, i);
  if (token.kind !== 'word') return null;
  return (
    readFraction(tokens, i) ??
    readVague(tokens, i) ??
    readCouple(tokens, i) ??
    readSpelled(tokens, i)
  );
}

function touches(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.end === tokens[i]?.start;
}

function readDigits(tokens: readonly Token[], i: number): NumberReading | null {
  const first = valueOfDigits(tokens[i]?.text ?? '');
  if (first === null) return null;
  const grouped = readSpacedGroups(tokens, i);
  if (grouped) return readScales(tokens, readShortScale(tokens, grouped));
  const simple = readSimpleFraction(tokens, i) ?? readMixedFraction(tokens, i, first);
  if (simple) return readScales(tokens, simple);
  const power = readPowerOfTen(tokens, i, first);
  if (power) return power;
  const half = readAndAHalf(tokens, i + 1);
  const share = tokens[i + 1]?.lower === 'out' ? readOutOf(tokens, i) : null;
  if (share) return share;
  const number = half
    ? exactly(first + half.low, half.next, 'scaled')
    : exactly(first, i + 1, 'digits');
  const short = readShortScale(tokens, number);
  return short.next > number.next ? short : readScales(tokens, number);
}

/** "1 000 000": groups of three parted by spaces. With plain spaces the last group must be zeros, or there be two. */
function readSpacedGroups(tokens: readonly Token[], i: number): NumberReading | null {
  if (!/^\d{1,3}$/.test(tokens[i]?.text ?? '')) return null;
  let digits = tokens[i]?.text ?? '';
  let at = i + 1;
  while (at - i < 6) {
    const mark = tokens[at]?.text === '’' || tokens[at]?.text === "'" ? 1 : 0;
    const group = tokens[at + mark];
    const gap = (group?.start ?? 0) - (tokens[at - 1]?.end ?? 0);
    if (!group || !/^\d{3}(?:\.\d+)?$/.test(group.text) || gap !== 1) break;
    digits += group.text;
    at += 1 + mark;
  }
  const groups = at - i - 1;
  if (groups === 0 || (groups === 1 && !digits.endsWith('000'))) return null;
  return exactly(Number(digits), at, 'scaled');
}

/** "5/8": a small proper fraction with an everyday denominator. */
function readSimpleFraction(tokens: readonly Token[], i: number): NumberReading | null {
  const slash = tokens[i + 1];
  const below = tokens[i + 2];
  if (!slash || !below || !/^[/⁄∕]$/.test(slash.text)) return null;
  if (!touches(tokens, i + 1) || !touches(tokens, i + 2) || tokens[i + 3]?.text === '/')
    return null;
  const numerator = Number(tokens[i]?.text);
  const denominator = Number(below.text);
  const everyday = [2, 3, 4, 5, 8, 10, 16, 32, 64, 100, 128, 1000].includes(denominator);
  if (!everyday || !Number.isInteger(numerator) || numerator >= denominator) return null;
  return exactly(numerator / denominator, i + 3, 'fraction');
}

/** "2-1/2", "2 1/2", "3½": a whole number and a fraction. */
function readMixedFraction(
  tokens: readonly Token[],
  i: number,
  whole: number,
): NumberReading | null {
  if (!Number.isInteger(whole) || whole >= 1000) return null;
  const next = behindHyphen(tokens, i + 1);
  const vulgar = VULGAR_FRACTIONS.get(tokens[next]?.text ?? '');
  if (vulgar !== undefined) return exactly(whole + vulgar, next + 1, 'scaled');
  const fraction = tokens[next]?.kind === 'number' ? readSimpleFraction(tokens, next) : null;
  return fraction && exactly(whole + fraction.low, fraction.next, 'scaled');
}

/** "2.9×10^8", "2.9 x 10−8". */
function readPowerOfTen(
  tokens: readonly Token[],
  i: number,
  mantissa: number,
): NumberReading | null {
  if (!/^[×x]$/.test(tokens[i + 1]?.text ?? '') || tokens[i + 2]?.text !== '10') return null;
  let at = i + 3;
  if (tokens[at]?.text === '^') at++;
  const sign = /^[-−–]$/.test(tokens[at]?.text ?? '') ? -1 : 1;
  if (sign < 0) at++;
  const exponent = tokens[at];
  if (!exponent || !/^\d{1,2}$/.test(exponent.text) || !touches(tokens, at)) return null;
  return exactly(mantissa * 10 ** (sign * Number(exponent.text)), at + 1, 'scaled');
}

/** ".534": only where nothing is written against the point's left. */
function readLeadingDecimal(tokens: readonly Token[], i: number): NumberReading | null {
  const digits = tokens[i + 1];
  if (!digits || !touches(tokens, i + 1) || touches(tokens, i) || !/^\d+$/.test(digits.text)) {
    return null;
  }
  return exactly(Number(`0.${digits.text}`), i + 2, 'digits');
}

/** A scale written against the number ("300bn", "25k") or, where plain, one space behind it ("3 bn"). */
function readShortScale(tokens: readonly Token[], number: NumberReading): NumberReading {
  const letters = tokens[number.next];
  if (!letters || letters.kind !== 'word') return number;
  const scale = SHORT_SCALES.get(letters.lower);
  const attached = touches(tokens, number.next);
  const behind = tokens[number.next + 1];
  const counted = letters.text === 'B' && behind !== undefined && isPlural(behind.lower);
  const usable = attached || counted || (letters.lower.length > 1 && letters.lower !== 'tn');
  if (scale === undefined || !usable) return number;
  return exactly(Number((number.low * scale).toPrecision(15)), number.next + 1, 'scaled');
}

/** "a third of", "two-thirds", "half the", "one in three", "half a million", "a quarter of a million". */
function readFraction(tokens: readonly Token[], i: number): NumberReading | null {
  const counted = readOutOf(tokens, i);
  if (counted) return counted;
  const first = tokens[i]?.lower ?? '';
  if (first === 'half') return readHalf(tokens, i);
  const count = first === 'a' || first === 'an' ? 1 : SMALL_NUMBERS.get(first);
  if (count === undefined || count === 0) return null;
  const at = behindHyphen(tokens, i + 1);
  const name = tokens[at]?.lower ?? '';
  const part = DENOMINATORS.get(name);
  if (part === undefined || count >= part || (count > 1 && !/s$/.test(name))) return null;
  // "a half-million", "a quarter million"
  const scale = behindHyphen(tokens, at + 1);
  if (count === 1 && part !== 3 && part < 5 && SCALES.has(tokens[scale]?.lower ?? '')) {
    return readScales(tokens, exactly(count / part, at + 1, 'words'));
  }
  if (tokens[at + 1]?.lower !== 'of') {
    return count > 1 || name === 'half' ? exactly(count / part, at + 1, 'fraction') : null;
  }
  return ofAScale(tokens, at + 2, count / part) ?? exactly(count / part, at + 1, 'fraction');
}

/** "one in three", "three out of four", "7 out of 10". */
function readOutOf(tokens: readonly Token[], i: number): NumberReading | null {
  const count = smallNumber(tokens[i]);
  if (count === undefined || count === 0) return null;
  const out = tokens[i + 1]?.lower === 'out' && tokens[i + 2]?.lower === 'of';
  const at = out ? i + 3 : i + 2;
  if (!out && tokens[i + 1]?.lower !== 'in') return null;
  const all = smallNumber(tokens[at]);
  if (all === undefined || all <= count || all > 1000) return null;
  // "killed six in 12 attacks" is no share: without "out" only "one in N", "N in ten" and "two in five" are.
  const words = tokens[i]?.kind === 'word' && tokens[at]?.kind === 'word';
  const share = words ? [3, 4, 5, 10, 20].includes(all) : tokens[i]?.kind === 'word' && all === 10;
  if (!out && count > 1 && !share) return null;
  return exactly(count / all, at + 1, 'fraction');
}

function smallNumber(token: Token | undefined): number | undefined {
  const word = SMALL_NUMBERS.get(token?.lower ?? '');
  return word ?? (/^\d{1,4}$/.test(token?.text ?? '') ? Number(token?.text) : undefined);
}

function readHalf(tokens: readonly Token[], i: number): NumberReading | null {
  const next = tokens[i + 1]?.lower ?? '';
  const scaled = ofAScale(tokens, i + 1, 0.5);
  if (scaled) return scaled;
  const dozen = behindHyphen(tokens, i + 1);
  if (SCALES.has(tokens[dozen]?.lower ?? ''))
    return readScales(tokens, exactly(0.5, i + 1, 'words'));
  const share = 'of the its their his her our all those these this that a an'.split(' ');
  return share.includes(next) ? exactly(0.5, i + 1, 'fraction') : null;
}

/** "a million", "a dozen" behind "half" or "a quarter of": the fraction of it. */
function ofAScale(tokens: readonly Token[], i: number, part: number): NumberReading | null {
  if (tokens[i]?.lower !== 'a' || !SCALES.has(tokens[i + 1]?.lower ?? '')) return null;
  return readScales(tokens, exactly(part, i + 1, 'words'));
}

/** "a couple of hundred". A couple alone is a manner of speech. */
function readCouple(tokens: readonly Token[], i: number): NumberReading | null {
  if (tokens[i]?.lower !== 'a' || tokens[i + 1]?.lower !== 'couple') return null;
  const at = tokens[i + 2]?.lower === 'of' ? i + 3 : i + 2;
  if (!SCALES.has(tokens[at]?.lower ?? '')) return null;
  return readScales(tokens, exactly(2, at, 'words'));
}

/** "dozens", "tens of thousands", "several hundred", "a few dozen", "many thousands". */
function readVague(tokens: readonly Token[], i: number): NumberReading | null {
  const first = tokens[i]?.lower ?? '';
  const factor = VAGUE_FACTORS.get(first);
  const plural = PLURAL_SCALES.get(tokens[i + 2]?.lower ?? '');
  if (factor && plural !== undefined && tokens[i + 1]?.lower === 'of') {
    return { next: i + 3, low: factor[0] * plural, high: factor[1] * plural, shape: 'vague' };
  }
  const range = VAGUE_NUMBERS.get(first);
  if (range) return { next: i + 1, low: range[0], high: range[1], shape: 'vague' };
  const few = first === 'a' ? i + 1 : i;
  const times = VAGUE_MULTIPLIERS.get(tokens[few]?.lower ?? '');
  if (!times) return null;
  const word = tokens[few + 1]?.lower ?? '';
  const scale = SCALES.get(word) ?? PLURAL_SCALES.get(word);
  if (scale === undefined) return null;
  return { next: few + 2, low: times[0] * scale, high: times[1] * scale, shape: 'vague' };
}
