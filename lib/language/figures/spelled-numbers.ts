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
  let total = 0;
  let group = first.low;
  let at = first.next;
  let last = Infinity;
  let scaled = false;
  for (;;) {
    const next = behindHyphen(tokens, at);
    const scale = SCALES.get(tokens[next]?.lower ?? '');
    if (scale === undefined) break;
    scaled = true;
    at = next + 1;
    group *= scale;
    const half = readAndAHalf(tokens, at);
    if (half) {
      group += half.low * scale;
      at = half.next;
    }
    if (SCALES.has(tokens[behindHyphen(tokens, at)]?.lower ?? '')) continue;
    const rest = readRest(tokens, at, Math.min(scale, last));
    if (!rest) break;
    if (rest.below >= 1000 || scale >= 1000) {
      total += group;
      group = 0;
    }
    last = scale;
    group += rest.low;
    at = rest.next;
  }
  if (!scaled) return first;
  const shape = first.shape === 'digits' ? 'scaled' : first.shape;
  return exactly(Number((total + group).toPrecision(15)), at, shape);
}

/** The smaller part behind a scale ("hundred [and twenty]", "thousand [five]"), below that scale. */
function readRest(
  tokens: readonly Token[],
  i: number,
  scale: number,
): (NumberReading & { readonly below: number }) | null {
  const withAnd = tokens[i]?.lower === 'and';
  if (scale < 100 || scale === 1e5) return null;
  const part = readBelowHundred(tokens, withAnd ? i + 1 : behindHyphen(tokens, i));
  if (!part || part.low >= scale || part.low === 0) return null;
  const after = SCALES.get(tokens[part.next]?.lower ?? '');
  if (after !== undefined && (after >= scale || part.low * after >= scale)) return null;
  return { ...part, below: scale };
}
