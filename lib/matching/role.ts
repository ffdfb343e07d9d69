import type { Measure } from '@/lib/domain/figure';
import { REACH, textBeside } from './beside';
import type { ComparableFigure } from './comparable-figure';
import {
  EACH_BEFORE,
  EACH_BEHIND,
  NUMBER_OF,
  OF_A_NUMBER,
  PARTS_OF_RATES,
  SUM_OF_DAYS,
} from './english/role-words';
import { nearWords } from './near-words';
import { remember } from './remember';
import { statedOf } from './stated';

const RATES: ReadonlySet<Measure> = new Set<Measure>(['percent', 'rate']);

/** What a figure is to what it is counted in. */
interface Role {
  /** It sums up a day or some ("52 in the past 24 hours"), not what one event did. */
  readonly sumOfDays: boolean;
  /** Of "63 of 97" the `part` and the `whole`; null where there is no such pair. */
  readonly of: 'part' | 'whole' | null;
  /** It counts what each of several has. */
  readonly each: boolean;
  /** Words that make another rate of a rate; empty for the plain one. */
  readonly rateOf: string;
}

const roleOf = remember((figure: ComparableFigure): Role => {
  const { sentence, measure } = figure;
  const { before, behind } = textBeside(figure, REACH) ?? { before: '', behind: '' };
  const parts = RATES.has(measure)
    ? nearWords(figure).filter((word) => PARTS_OF_RATES.has(word))
    : [];
  return {
    sumOfDays: SUM_OF_DAYS.test(sentence),
    of: NUMBER_OF.test(before) ? 'whole' : OF_A_NUMBER.test(behind) ? 'part' : null,
    each: EACH_BEFORE.test(before) || EACH_BEHIND.test(behind),
    rateOf: [...new Set(parts)].sort().join(' '),
  };
});

/**
 * Whether two figures may play the same part: a whole is not one of its parts, core inflation not inflation. What a day brought is
 * not what one event did, unless the numbers are the same.
 */
export function rolesFit(a: ComparableFigure, b: ComparableFigure): boolean {
  const [x, y] = [roleOf(a), roleOf(b)];
  if (x.of !== null && y.of !== null && x.of !== y.of) return false;
  if (x.rateOf !== y.rateOf) return false;
  return (x.sumOfDays === y.sumOfDays && x.each === y.each) || statedOf(a) === statedOf(b);
}
