import { dayNumber } from '../days';
import { MOST_KEPT } from './sketch';

/** An article's sketch with what its copies are known by. */
export interface ComparableWording {
  readonly hashes: readonly number[];
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
  const [x, y] = [a, b].map(({ hashes }) => hashes.filter((hash) => hash <= reach));
  const other = new Set(y);
  const common = x?.filter((hash) => other.has(hash)).length ?? 0;
  const shared = common / Math.min(x?.length ?? 0, other.size);
  if (common < FEWEST || shared < (a.site === b.site ? ENOUGH_OF_OWN : ENOUGH)) return null;
  return shared;
}

function reachOf(hashes: readonly number[]): number {
  return hashes.length < MOST_KEPT ? Infinity : (hashes.at(-1) ?? 0);
}
