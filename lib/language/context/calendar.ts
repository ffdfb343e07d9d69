import type { Period } from '@/lib/domain/figure';

const DAY = 86_400_000;

/** A day of the calendar as its number since 1970-01-01, UTC. */
export type DayNumber = number;

/** Number of a day; month 1 to 12. Days beyond the month's end count on into the next. */
export function dayOf(year: number, month: number, day: number): DayNumber {
  return Math.floor(Date.UTC(year, month - 1, day) / DAY);
}

/** Number of the day an ISO date or date-time names, as written there; null where it names none. */
export function dayOfIso(iso: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})/.exec(iso);
  if (!match) return null;
  return dayOf(Number(match[1]), Number(match[2]), Number(match[3]));
}

/** ISO date of a day. */
function isoOf(day: DayNumber): string {
  return new Date(day * DAY).toISOString().slice(0, 10);
}

/** Year, month (1 to 12), day of the month and weekday (0 is Sunday) of a day. */
export function partsOf(day: DayNumber): {
  year: number;
  month: number;
  date: number;
  weekday: number;
} {
  const date = new Date(day * DAY);
  return {
    year: date.getUTCFullYear(),
    month: date.getUTCMonth() + 1,
    date: date.getUTCDate(),
    weekday: date.getUTCDay(),
  };
}

/** The days from one to another, both inclusive. */
export function periodOf(from: DayNumber, to: DayNumber): Period {
  return { from: isoOf(Math.min(from, to)), to: isoOf(Math.max(from, to)) };
}

/** All days of a month. */
export function monthOf(year: number, month: number): Period {
  return periodOf(dayOf(year, month, 1), dayOf(year, month + 1, 0));
}

/** All days of a year. */
export function yearOf(year: number): Period {
  return periodOf(dayOf(year, 1, 1), dayOf(year, 12, 31));
}
