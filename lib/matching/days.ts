import type { Period } from '@/lib/domain/figure';

const MILLISECONDS_PER_DAY = 86_400_000;

/** Number of an ISO day (or date-time: its day in UTC) since 1970-01-01; null where it is none. */
export function dayNumber(iso: string): number | null {
  const time = Date.parse(iso);
  return Number.isNaN(time) ? null : Math.floor(time / MILLISECONDS_PER_DAY);
}

/** A stretch of days as numbers, both inclusive. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** A period in numbers; null where it is none, or ends before it begins. */
export function daysOf(period: Period | null): Days | null {
  const from = period && dayNumber(period.from);
  const to = period && dayNumber(period.to);
  return from === null || to === null || to < from ? null : { from, to };
}

/** How many days a stretch has. */
export function lengthOf(days: Days): number {
  return days.to - days.from + 1;
}

/** Days between two stretches; 0 where they touch or overlap. */
export function gapOf(a: Days, b: Days): number {
  return Math.max(0, b.from - a.to, a.from - b.to);
}

/** Share of the days of either that both have. */
export function sharedOf(a: Days, b: Days): number {
  const shared = Math.min(a.to, b.to) - Math.max(a.from, b.from) + 1;
  return Math.max(0, shared) / (lengthOf(a) + lengthOf(b) - Math.max(0, shared));
}
