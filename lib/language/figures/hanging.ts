import { SMALL_NUMBERS } from '@/lib/language/english/number-words';
import type { Token } from '@/lib/language/text/tokens';
import { touchesLast } from './read-unit';

/** How many numbers a series with hanging hyphens has at most. */
const LONGEST_SERIES = 5;

/**
 * Index of the last number of a series whose hyphens hang ("four-, five- and [six]-cylinder engines"), asked at the
 * hyphen behind one of the others; null where none hangs there. What stands behind the last holds of all of them.
 */
export function lastOfSeries(tokens: readonly Token[], hyphen: number): number | null {
  let at = hyphen;
  for (let rounds = 0; rounds < LONGEST_SERIES; rounds++) {
    if (tokens[at]?.text !== '-' || !touchesLast(tokens, at)) return null;
    if (touchesLast(tokens, at + 1) && tokens[at + 1]?.text !== ',')
      return rounds > 0 ? at - 1 : null;
    at++;
    if (tokens[at]?.text === ',') at++;
    if (/^(?:and|or|to)$/.test(tokens[at]?.lower ?? '')) at++;
    const number = tokens[at];
    if (number?.kind !== 'number' && !SMALL_NUMBERS.has(number?.lower ?? '')) return null;
    at++;
  }
  return null;
}
