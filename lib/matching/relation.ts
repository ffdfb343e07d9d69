import type { Reason, Relation } from '@/lib/domain/cross-reference';
import type { ComparableFigure } from './comparable-figure';
import { rangesOverlap } from './ranges';
import { statedOf } from './stated';
import { sameSource } from './same-source';
import { isSuperseded } from './superseded';
import { SPREADS } from './english/common-words';
import { isRunningSum } from './figure-time';
import { countsVictims } from './thing';
import { toldAt } from '@/lib/domain/posts';

/** Stated numbers within this share of the larger one are told as the same. */
const CLOSE = 0.1;

/** Counts of victims become larger as more becomes known; so does the land that a fire has burned. */
function onlyGrows({ measure, context }: ComparableFigure): boolean {
  return (
    countsVictims(measure) || (measure === 'area' && context.some((word) => SPREADS.has(word)))
  );
}

/** How two comparable figures stand to each other, and why. Does not depend on which comes first. */
export function relate(
  a: ComparableFigure,
  b: ComparableFigure,
): { readonly relation: Relation; readonly code: Reason['code'] } {
  const overlap = rangesOverlap(a, b);
  if (overlap && isClose(a, b)) {
    return {
      relation: 'agree',
      code: statedOf(a) === statedOf(b) ? 'same-value' : 'ranges-overlap',
    };
  }
  if (grew(a, b) || grew(b, a)) return { relation: 'update', code: 'later-and-larger' };
  if (found(a, b) || found(b, a)) return { relation: 'update', code: 'later-and-smaller' };
  const moved = movement(a, b) ?? movement(b, a);
  if (moved) return { relation: 'update', code: moved };
  if (overlap) return { relation: 'agree', code: 'compatible-but-far' };
  if (isCorrected(a, b)) return { relation: 'update', code: 'same-source-corrected' };
  return { relation: 'conflict', code: 'ranges-apart' };
}

function isClose(a: ComparableFigure, b: ComparableFigure): boolean {
  const [x, y] = [statedOf(a), statedOf(b)];
  const near = Math.abs(x - y) <= CLOSE * Math.max(Math.abs(x), Math.abs(y));
  return near || liesInside(x, b) || liesInside(y, a);
}

/** Whether a number lies inside a range that both ends are given of. */
function liesInside(stated: number, range: ComparableFigure): boolean {
  return (
    range.bound === 'range' &&
    (range.low ?? Infinity) <= stated &&
    stated <= (range.high ?? -Infinity)
  );
}

/** Whether `later` is a later state of the same count, of those that only grow, that came out larger than `earlier`. */
function grew(earlier: ComparableFigure, later: ComparableFigure): boolean {
  if (!onlyGrows(earlier) || !onlyGrows(later)) return false;
  const [few, many] = [statedOf(earlier), statedOf(later)];
  if (many <= few) return false;
  if (isRunningSum(earlier) || isRunningSum(later)) return wentOn(earlier, later);
  if (isSuperseded(earlier) && !isSuperseded(later)) return true;
  // Within one article only posts of a live blog follow each other, and tell when.
  if (earlier.articleId === later.articleId) return toldAt(earlier) < toldAt(later);
  const [day, laterDay] = [dayOf(earlier), dayOf(later)];
  if (day !== laterDay) return day < laterDay;
  if (hasTime(earlier) && hasTime(later)) {
    if (sameSource(earlier, later)) return toldAt(earlier) < toldAt(later);
    // What was told hours before is no later state of the count.
    if (toldAt(later) < toldAt(earlier)) return false;
  }
  // On one day counts that hardly differ are two counts, not one that grew.
  return !isSuperseded(later) && few < many * (1 - CLOSE);
}

/** Whether one of two counts of victims is a later day's, which tells itself that it has risen ("rose to 512 on Thursday"). */
export function hasRisen(a: ComparableFigure, b: ComparableFigure): boolean {
  const [few, many] = statedOf(a) < statedOf(b) ? [a, b] : [b, a];
  return onlyGrows(few) && many.trend === 'up' && dayOf(few) < dayOf(many);
}

/** Whether one source tells the sum of a war or the like again, some days on and a little larger. */
function wentOn(earlier: ComparableFigure, later: ComparableFigure): boolean {
  return (
    sameSource(earlier, later) &&
    dayOf(earlier) < dayOf(later) &&
    statedOf(earlier) >= statedOf(later) * WENT_ON
  );
}

/** A running sum that is less than this share of another is no earlier state of it, but the sum of something else. */
const WENT_ON = 0.75;

/** Whether `later` counts fewer missing people than an earlier day: the missing are found, alive or dead. */
function found(earlier: ComparableFigure, later: ComparableFigure): boolean {
  return (
    later.measure === 'missing' &&
    dayOf(earlier) < dayOf(later) &&
    statedOf(later) < statedOf(earlier)
  );
}

/** The reason for an update where a later article itself tells that the number rose or fell ("has spread to 26,500 hectares"). */
function movement(earlier: ComparableFigure, later: ComparableFigure): Reason['code'] | null {
  if (later.trend === null || dayOf(earlier) >= dayOf(later)) return null;
  if (isRunningSum(earlier) || isRunningSum(later) || later.scope === 'change') return null;
  const larger = statedOf(later) > statedOf(earlier);
  if (larger !== (later.trend === 'up')) return null;
  return larger ? 'later-and-larger' : 'later-and-smaller';
}

/** Whether one source gave the two numbers on different days; a sum that grows with time is not corrected by that. */
function isCorrected(a: ComparableFigure, b: ComparableFigure): boolean {
  const days = dayOf(a) !== dayOf(b);
  return days && sameSource(a, b) && !isRunningSum(a) && !isRunningSum(b);
}

/** Whether the hour is known at which a figure was told. */
function hasTime(figure: ComparableFigure): boolean {
  return toldAt(figure).includes('T');
}

/** The day on which a figure was told. */
function dayOf(figure: ComparableFigure): string {
  return toldAt(figure).slice(0, 10);
}
