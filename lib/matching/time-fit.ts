import type { ComparableFigure } from './comparable-figure';
import { toldAt } from '@/lib/domain/posts';
import { dayNumber, daysOf, gapOf, lengthOf, sharedOf } from './days';
import { COUNTED_ON, SINCE } from './english/date-words';
import { isState, timeOf, type FigureTime } from './figure-time';
import { remember } from './remember';
import { statesSame } from './stated';

/** Sums are compared if both were told within so many days, and where both say their stretches if those are mostly one. */
const SUM_DAYS = 365;
const SHARE = 0.6;
/** Stretches longer than this are months and quarters: they are the same or they are not. */
const LONG = 14;
/** Reports of one event may differ by so many days. */
const SLACK = 3;
const WEEK = 7;

/** How well the times of two figures fit, -1 to 1; null where they cannot be about the same. */
export function timeFit(a: ComparableFigure, b: ComparableFigure): number | null {
  const [x, y] = [timeOf(a), timeOf(b)];
  if (!x || !y) return null;
  if ((x.kind === 'sum') !== (y.kind === 'sum')) return retold(a, b, x, y);
  if (x.kind === 'sum') return sumFit(x, y);
  if (isSinceThen(a) !== isSinceThen(b) && isOfDays(a) !== isOfDays(b)) return null;
  if (x.stated && y.stated && x.kind === y.kind) return statedFit(x, y);
  if (x.kind === 'state' || y.kind === 'state') {
    return gapOf(x.reach, y.reach) <= SLACK ? 0.3 : null;
  }
  // A headline leaves out when; its article says so.
  if (a.articleId === b.articleId) return gapOf(x.days, y.days) === 0 ? 0.5 : 0.3;
  if (gapOf(x.days, y.days) === 0) return 0.5;
  const gap = gapOf(x.reach, y.reach);
  return gap === 0 ? 0 : gap <= SLACK ? -0.5 : null;
}

/** Whether a figure counts all "since" a day some time ago, up to when it is told, and not what one day brought. */
const isSinceThen = remember((figure: ComparableFigure): boolean => {
  const days = daysOf(figure.period);
  if (!days || lengthOf(days) <= WEEK || !SINCE.test(figure.sentence)) return false;
  return days.to === dayNumber(toldAt(figure));
});

/** Whether what a figure counts is told to have been within a few days; those on which it was counted do not say. */
function isOfDays({ period, sentence }: ComparableFigure): boolean {
  const days = daysOf(period);
  return days !== null && lengthOf(days) <= SLACK && !COUNTED_ON.test(sentence);
}

/** A result of a quarter or a year is told again without it ("profit fell to $1.4 billion"): then by the number alone. */
function retold(
  a: ComparableFigure,
  b: ComparableFigure,
  x: FigureTime,
  y: FigureTime,
): number | null {
  if (!isState(a.measure) || !isState(b.measure) || !statesSame(a, b)) return null;
  if (x.kind !== 'state' && y.kind !== 'state') return null;
  return Math.abs(x.days.to - y.days.to) <= SUM_DAYS ? 0.3 : null;
}

function sumFit(x: FigureTime, y: FigureTime): number | null {
  if (Math.abs(x.days.to - y.days.to) > SUM_DAYS) return null;
  if (!x.stated || !y.stated) return 0.5;
  return sharedOf(x.days, y.days) >= SHARE ? 0.8 : null;
}

function statedFit({ days: x }: FigureTime, { days: y }: FigureTime): number | null {
  const [short, long] = [lengthOf(x), lengthOf(y)].sort((v, w) => v - w) as [number, number];
  if (short > LONG) return sharedOf(x, y) >= SHARE ? 0.8 : null;
  const gap = gapOf(x, y);
  if (gap === 0) return long > SLACK ? 0.3 : 1;
  return gap === 1 ? 0.2 : gap <= SLACK ? -0.6 : null;
}
