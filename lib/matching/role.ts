import type { Measure } from '@/lib/domain/figure';
import { REACH, textBeside } from './beside';
import type { ComparableFigure } from './comparable-figure';
import {
  ALONE_BEHIND,
  A_TIME,
  AIM_BEFORE,
  EACH_BEFORE,
  EACH_BEHIND,
  EXPECTED_BEFORE,
  NUMBER_OF,
  OF_A_NUMBER,
  PARTS_OF_RATES,
  SUM_OF_DAYS,
  TREATED_BEFORE,
  WINDOW_BEFORE,
} from './english/role-words';
import { isRunningSum } from './figure-time';
import { nearWords } from './near-words';
import { remember } from './remember';
import { statedOf } from './stated';
import { countsVictims } from './thing';

const RATES: ReadonlySet<Measure> = new Set<Measure>(['percent', 'rate']);

/** What a figure is to what it is counted in. */
interface Role {
  /** It sums up a day or some ("52 in the past 24 hours"), not what one event did. */
  readonly sumOfDays: boolean;
  /** Of "63 of 97" the `part` and the `whole`; null where there is no such pair. */
  readonly of: 'part' | 'whole' | null;
  /** It counts what each of several has. */
  readonly each: boolean;
  /** It is how many victims there may be in the end. */
  readonly expected: boolean;
  /** It is what somebody aims at, not what is. */
  readonly aim: boolean;
  /** It is only what one place or time has of it. */
  readonly alone: boolean;
  /** It is so many for each day, night or year. */
  readonly aTime: boolean;
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
    sumOfDays: SUM_OF_DAYS.test(sentence) && !isRunningSum(figure),
    of: NUMBER_OF.test(before) ? 'whole' : OF_A_NUMBER.test(behind) ? 'part' : null,
    expected: countsVictims(measure) && EXPECTED_BEFORE.test(before),
    aim: AIM_BEFORE.test(before),
    alone: ALONE_BEHIND.test(behind) || (isOfPatients(figure) && TREATED_BEFORE.test(before)),
    aTime: A_TIME.test(figure.unit ?? ''),
    each: EACH_BEFORE.test(before) || EACH_BEHIND.test(behind),
    rateOf: [...new Set(parts)].sort().join(' '),
  };
});

/** Whether those who were hurt are told only by what was done for them: "treated 15", but not "treated 15 wounded". */
function isOfPatients({ measure, subject }: ComparableFigure): boolean {
  return measure === 'injuries' && !/\b(?:wounded|injured|hurt)\b/u.test(subject ?? '');
}

/**
 * Whether two figures may play the same part: a whole is not one of its parts, core inflation not inflation. What a day brought is
 * not what one event did, unless the numbers are the same.
 */
export function rolesFit(a: ComparableFigure, b: ComparableFigure): boolean {
  const [x, y] = [roleOf(a), roleOf(b)];
  if (x.of !== null && y.of !== null && x.of !== y.of) return false;
  if (x.rateOf !== y.rateOf || x.aim !== y.aim || x.expected !== y.expected) return false;
  const alike =
    x.sumOfDays === y.sumOfDays && x.each === y.each && x.alone === y.alone && x.aTime === y.aTime;
  return alike || statedOf(a) === statedOf(b);
}

/** Whether a figure is the whole of which the number before it is a part ("63 of [97] drones"). */
export function isWhole(figure: ComparableFigure): boolean {
  return roleOf(figure).of === 'whole';
}

/** Whether a figure only says how long ago something began that others count ("in the past [24 hours]"). */
export const isWindow = remember((figure: ComparableFigure): boolean => {
  if (figure.measure !== 'duration') return false;
  return WINDOW_BEFORE.test(textBeside(figure, REACH)?.before ?? '');
});
