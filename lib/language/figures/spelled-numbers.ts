import { DENOMINATORS, SCALES, SMALL_NUMBERS } from '@/lib/language/english/number-words';
import type { Token } from '@/lib/language/text/tokens';
import { exactly, type NumberReading } from './number';

/** Whether token `i` is written against the one before it or after one hyphen ("seventy-six", "half-dozen"). */
export function behindHyphen(tokens: readonly Token[], i: number): number {
  return tokens[i]?.text === '-' || tokens[i]?.text === '‑' ? i + 1 : i;
}

/**
 * Reads a number of words ("seventy-six", "one hundred and twenty-three", "a hundred", "two and a half million",
 * "three quarters of a million"), beginning at token `i`; null where none begins there.
 */
export function readSpelled(tokens: readonly Token[], i: number): NumberReading | null {
  let at = i;
  let value = readBelowHundred(tokens, at);
  if (value) {
    at = value.next;
    const half = readAndAHalf(tokens, at);
    if (half) {
      return readScales(tokens, { ...half, low: value.low + half.low, high: value.low + half.low });
    }
    return readScales(tokens, value);
  }
  if (isArticle(tokens[at]) && SCALES.has(tokens[behindHyphen(tokens, at + 1)]?.lower ?? '')) {
    value = exactly(1, at + 1, 'words');
    return readScales(tokens, value);
  }
  return null;
}

function isArticle(token: Token | undefined): boolean {
  return token?.lower === 'a' || token?.lower === 'an';
}

function readBelowHundred(tokens: readonly Token[], i: number): NumberReading | null {
  const first = SMALL_NUMBERS.get(tokens[i]?.lower ?? '');
  if (first === undefined) return null;
  if (first >= 20) {
    const next = behindHyphen(tokens, i + 1);
    const unit = SMALL_NUMBERS.get(tokens[next]?.lower ?? '');
    if (unit !== undefined && unit > 0 && unit < 10) {
      return exactly(first + unit, next + 1, 'words');
    }
  }
  return exactly(first, i + 1, 'words');
}

/** "and a half", "and three quarters" behind a whole number; the value is the fraction alone. */
export function readAndAHalf(tokens: readonly Token[], i: number): NumberReading | null {
  let at = behindHyphen(tokens, i);
  if (tokens[at]?.lower !== 'and') return null;
  at = behindHyphen(tokens, at + 1);
  const count = isArticle(tokens[at]) ? 1 : SMALL_NUMBERS.get(tokens[at]?.lower ?? '');
  at = behindHyphen(tokens, at + 1);
  const part = DENOMINATORS.get(tokens[at]?.lower ?? '');
  if (count === undefined || part === undefined || count >= part || count === 0) return null;
  return exactly(count / part, at + 1, 'words');
}

/**
 * Multiplies a number by the scale words behind it and adds smaller parts behind those ("two million three hundred
 * thousand and five"). The number itself may be digits ("4 hundred million").
 */
export function readScales(tokens: readonly Token[], first: NumberReading): NumberReading {
  let group = withHundreds(tokens, first);
  let total = 0;
  let at = first.next;
  let limit = Infinity;
  for (;;) {
    const scaled = withScale(tokens, group);
    if (scaled.scale >= limit) break;
    total += scaled.low;
    at = scaled.next;
    limit = scaled.scale;
    const rest = limit >= 1e3 ? readPart(tokens, at) : null;
    if (!rest || withScale(tokens, rest).scale >= limit) break;
    group = rest;
  }
  if (at === first.next) return first;
  const shape = first.shape === 'digits' ? 'scaled' : first.shape;
  return exactly(Number(total.toPrecision(15)), at, shape);
}

/** A number with the scales right behind it multiplied in ("hundred [thousand million]"); scale 1 where there is none. */
function withScale(
  tokens: readonly Token[],
  number: NumberReading,
): NumberReading & { readonly scale: number } {
  let { low, next } = number;
  let scale = 1;
  for (;;) {
    const at = behindHyphen(tokens, next);
    const factor = SCALES.get(tokens[at]?.lower ?? '');
    if (factor === undefined || factor === 100) break;
    const half = readAndAHalf(tokens, at + 1);
    low = low * factor + (half ? half.low * factor : 0);
    next = half?.next ?? at + 1;
    scale *= factor;
  }
  return { ...exactly(low, next, number.shape), scale };
}

/** "two [hundred and three]", "a [hundred and a half]"; the number itself where no hundred follows. */
function withHundreds(tokens: readonly Token[], number: NumberReading): NumberReading {
  const at = behindHyphen(tokens, number.next);
  if (tokens[at]?.lower !== 'hundred') return number;
  const hundreds = exactly(number.low * 100, at + 1, number.shape);
  const half = readAndAHalf(tokens, at + 1);
  if (half)
    return {
      ...hundreds,
      low: hundreds.low + half.low * 100,
      high: hundreds.low + half.low * 100,
      next: half.next,
    };
  const link = tokens[at + 1]?.lower === 'and' ? at + 2 : behindHyphen(tokens, at + 1);
  const rest = readBelowHundred(tokens, link);
  // "between one hundred and two hundred": the second number is one of its own.
  if (!rest || rest.low === 0 || isHundred(tokens, rest.next)) return hundreds;
  return exactly(hundreds.low + rest.low, rest.next, number.shape);
}

function isHundred(tokens: readonly Token[], i: number): boolean {
  return tokens[behindHyphen(tokens, i)]?.lower === 'hundred';
}

/** A part below a thousand behind a scale, with or without "and" ("million [three hundred]", "thousand [and five]"). */
function readPart(tokens: readonly Token[], i: number): NumberReading | null {
  const at = tokens[i]?.lower === 'and' ? i + 1 : behindHyphen(tokens, i);
  const part = readBelowHundred(tokens, at);
  return part && part.low > 0 ? withHundreds(tokens, part) : null;
}
