import type { FindingId } from '@/lib/domain/cross-reference';
import type { Period } from '@/lib/domain/figure';
import type { ComparableFigure } from './comparable-figure';
import { daysOf, lengthOf } from './days';
import { placeFit } from './place-fit';
import { sameSource } from './same-source';
import { thingFit } from './thing-fit';
import { timeFit } from './time-fit';

/** Passages of one article that give the same quantity: the same number for the same thing by the same source. */
export interface Quantity<F extends ComparableFigure> {
  /** What stands for all of them: a passage that names the source, with places, period and words of all. */
  readonly figure: F;
  readonly passages: readonly FindingId[];
}

/** Puts the passages of one article together that repeat each other; `figures` in the order of the text. */
export function quantitiesOf<F extends ComparableFigure>(figures: readonly F[]): Quantity<F>[] {
  const groups: F[][] = [];
  for (const figure of figures) {
    const group = groups.find((others) => others.every((other) => repeats(figure, other)));
    if (group) group.push(figure);
    else groups.push([figure]);
  }
  return groups.map((group) => ({
    figure: merged(group),
    passages: group.map(({ id }) => id),
  }));
}

/** Whether one passage says the same as another of its article. */
function repeats(a: ComparableFigure, b: ComparableFigure): boolean {
  return (
    a.low === b.low &&
    a.high === b.high &&
    a.bound === b.bound &&
    (thingFit(a, b) ?? -1) >= 0 &&
    (timeFit(a, b) ?? -1) >= -0.3 &&
    placeFit(a.places, b.places) > -0.3 &&
    sameSpeaker(a, b)
  );
}

function sameSpeaker(a: ComparableFigure, b: ComparableFigure): boolean {
  return a.sourceKeys.length === 0 || b.sourceKeys.length === 0 || sameSource(a, b);
}

function merged<F extends ComparableFigure>(group: readonly F[]): F {
  const best = group.reduce((found, figure) => (rank(figure) > rank(found) ? figure : found));
  const all = [best, ...group.filter((figure) => figure !== best)];
  return {
    ...best,
    places: [...new Set(all.flatMap(({ places }) => places))],
    context: [...new Set(all.flatMap(({ context }) => context))],
    period: all.map(({ period }) => period).reduce(moreExact, null),
  };
}

/** The body before the headline, a named source before none; the first of equals. */
function rank(figure: ComparableFigure): number {
  return (figure.part === 'text' ? 1 : 0) + (figure.sourceKeys.length > 0 ? 2 : 0);
}

function moreExact(best: Period | null, period: Period | null): Period | null {
  const [x, y] = [daysOf(best), daysOf(period)];
  if (!x || !y) return x ? best : period;
  return lengthOf(y) < lengthOf(x) ? period : best;
}
