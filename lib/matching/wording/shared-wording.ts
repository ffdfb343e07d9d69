import { dayNumber } from '../days';
import { MOST_KEPT } from './sketch';

/** An article's sketch with what its copies are known by. */
export interface ComparableWording {
  readonly hashes: Uint32Array;
  /** Outlet as a reader knows it. */
  readonly site: string;
  /** Day of the article: ISO date or date-time. */
  readonly day: string;
}

/** Two texts rest on one origin from this share of the shorter one's word runs on: independent reports have next to none. */
const ENOUGH = 0.3;
/** An outlet repeats its own background for weeks; only its whole article again is a copy. */
const ENOUGH_OF_OWN = 0.8;
/** Hashes in common, so that a shared phrase or two of a short text are not enough. */
const FEWEST = 12;
/** Reports are copied within days; later it is background. */
const MOST_DAYS = 10;

/**
 * The share of the shorter text's word runs that the other has too (containment, estimated from both sketches), where
 * that is enough to say that one rests on the other or both on a third; else null. Does not depend on which comes first.
 */
export function sharedWording(a: ComparableWording, b: ComparableWording): number | null {
  const [dayA, dayB] = [dayNumber(a.day), dayNumber(b.day)];
  if (dayA === null || dayB === null || Math.abs(dayA - dayB) > MOST_DAYS) return null;
  // A sample holds all hashes up to its last one; up to there the two can be compared.
  const reach = Math.min(reachOf(a.hashes), reachOf(b.hashes));
  const common = commonHashes(a.hashes, b.hashes, reach);
  const shared = common / Math.min(upTo(a.hashes, reach), upTo(b.hashes, reach));
  if (common < FEWEST || shared < (a.site === b.site ? ENOUGH_OF_OWN : ENOUGH)) return null;
  return shared;
}

/** How many hashes both have; each list rises. */
function commonHashes(a: Uint32Array, b: Uint32Array, reach: number): number {
  let i = 0;
  let j = 0;
  let common = 0;
  for (;;) {
    const x = a[i];
    const y = b[j];
    if (x === undefined || y === undefined || x > reach || y > reach) return common;
    if (x === y) common += 1;
    if (x <= y) i += 1;
    if (y <= x) j += 1;
  }
}

function upTo(hashes: Uint32Array, reach: number): number {
  let count = 0;
  while ((hashes[count] ?? Infinity) <= reach && count < hashes.length) count += 1;
  return count;
}

function reachOf(hashes: Uint32Array): number {
  return hashes.length < MOST_KEPT ? Infinity : (hashes.at(-1) ?? 0);
}
