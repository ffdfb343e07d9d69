import type { Measure } from '@/lib/domain/figure';
import type { ComparableFigure } from './comparable-figure';
import { dayNumber, daysOf, gapOf, lengthOf, sharedOf, type Days } from './days';
import { WHOLE_WAR } from './english/common-words';
import { statedOf } from './stated';

/** A stretch longer than this is no single event but a sum over time. */
const EVENT_DAYS = 45;
/** A report without a date of its own speaks of at most so many days before it was published. */
const NEWS_DAYS = 2;
/** From so many victims on a number is the sum of a whole war, if the words speak of one, or in any case. */
const WAR_SIZED = 5_000;
const ALWAYS_WAR_SIZED = 100_000;
const VICTIMS: ReadonlySet<Measure> = new Set<Measure>([
  'deaths',
  'injuries',
  'casualties',
  'displaced',
]);

/** When what a figure counts happened. */
export interface FigureTime {
  readonly days: Days;
  /** `stated`: the text says so; `assumed`: from the day of the article. */
  readonly by: 'stated' | 'assumed';
  /** A sum over a long time (a war, a year) as against a single event. */
  readonly sum: boolean;
}

/** Reads a figure's time; null where neither the text nor the article's date tells. */
export function timeOf(figure: ComparableFigure): FigureTime | null {
  const days = daysOf(figure.period);
  if (days && lengthOf(days) > EVENT_DAYS) return { days, by: 'stated', sum: true };
  const day = dayNumber(figure.day);
  if (isWarSized(figure)) {
    return day === null ? null : { days: { from: day, to: day }, by: 'assumed', sum: true };
  }
  if (days) return { days, by: 'stated', sum: false };
  if (day === null) return null;
  return { days: { from: day - NEWS_DAYS, to: day }, by: 'assumed', sum: false };
}

/** Whether a figure is a sum over a war, a year or the like, that is: over more than an event lasts. */
export function isRunningSum(figure: ComparableFigure): boolean {
  return timeOf(figure)?.sum ?? false;
}

/** Whether a number of victims is too large for one event; a day in its sentence then is not the day they fell. */
function isWarSized(figure: ComparableFigure): boolean {
  const stated = statedOf(figure);
  if (!VICTIMS.has(figure.measure) || stated < WAR_SIZED) return false;
  return stated >= ALWAYS_WAR_SIZED || figure.context.some((word) => WHOLE_WAR.has(word));
}

/** Sums are compared if either was known within so many days of the other, or their stretches are mostly the same. */
const SUM_DAYS = 365;
const SUM_SHARE = 0.6;

/** How well the times of two figures fit, -1 to 1; null where they cannot be about the same. */
export function timeFit(a: ComparableFigure, b: ComparableFigure): number | null {
  const [x, y] = [timeOf(a), timeOf(b)];
  if (!x || !y || x.sum !== y.sum) return null;
  if (x.sum) return sumFit(x, y);
  const gap = gapOf(x.days, y.days);
  if (x.by === 'assumed' || y.by === 'assumed') return gap === 0 ? 0.3 : gap <= 3 ? -0.3 : null;
  const vague = Math.max(lengthOf(x.days), lengthOf(y.days)) > 3;
  if (gap === 0) return vague ? 0.3 : 1;
  return gap === 1 ? 0.2 : gap <= 3 ? -0.6 : null;
}

function sumFit(x: FigureTime, y: FigureTime): number | null {
  if (Math.abs(x.days.to - y.days.to) > SUM_DAYS) return null;
  if (x.by === 'assumed' || y.by === 'assumed') return 0.5;
  return sharedOf(x.days, y.days) >= SUM_SHARE ? 0.8 : null;
}
