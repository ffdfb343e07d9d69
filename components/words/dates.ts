import type { Texts } from '@/components/text';
import { counted } from './plural';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;

/** From how many days on a distance is told in weeks, months and years: nobody counts "43 days earlier". */
const STEPS = [
  { from: 730, days: 365.25, earlier: 'yearsEarlier', later: 'yearsLater' },
  { from: 60, days: 30.44, earlier: 'monthsEarlier', later: 'monthsLater' },
  { from: 14, days: 7, earlier: 'weeksEarlier', later: 'weeksLater' },
  { from: 1, days: 1, earlier: 'daysEarlier', later: 'daysLater' },
] as const;

/**
 * A day as a reader writes it ("15 Apr"; with its year where that is not the year of `beside`). The date is the one
 * that was printed, in the publisher's own time zone. What is no date is given back as it is.
 */
export function dayInWords({ locale }: Texts, day: string, beside: string | null = null): string {
  const date = dateOf(day);
  if (date === null) return day;
  const sameYear = beside !== null && day.slice(0, 4) === beside.slice(0, 4);
  return new Intl.DateTimeFormat(locale, {
    day: 'numeric',
    month: 'short',
    ...(sameYear ? {} : { year: 'numeric' }),
    timeZone: 'UTC',
  }).format(date);
}

/** The month or year that lies between two days ("March 2025", "2025"); null where they are neither. */
export function wholeInWords({ locale }: Texts, from: string, to: string): string | null {
  const [first, last] = [dateOf(from), dateOf(to)];
  if (!first || !last || first.getUTCDate() !== 1) return null;
  const next = new Date(last.getTime() + DAY);
  if (next.getUTCDate() !== 1) return null;
  const months =
    12 * (next.getUTCFullYear() - first.getUTCFullYear()) +
    next.getUTCMonth() -
    first.getUTCMonth();
  if (months !== 1 && (months !== 12 || first.getUTCMonth() !== 0)) return null;
  return new Intl.DateTimeFormat(locale, {
    year: 'numeric',
    ...(months === 1 ? { month: 'long' } : {}),
    timeZone: 'UTC',
  }).format(first);
}

/** A moment on the reader's own clock, with its day ("21 Nov 2026, 17:05"). Milliseconds since the epoch. */
export function momentInWords({ locale }: Texts, at: number): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeStyle: 'short' }).format(at);
}

/** How far `there` lies from `here`, in words ("one day earlier"). Empty where either is no date. */
export function distanceInWords(texts: Texts, here: string, there: string): string {
  const from = dateOf(here);
  const to = dateOf(there);
  if (from === null || to === null) return '';
  const days = Math.round((to.getTime() - from.getTime()) / DAY);
  if (days === 0) return withinTheDay(texts, here, there);
  const step = STEPS.find(({ from: least }) => Math.abs(days) >= least) ?? STEPS[3];
  const key = days < 0 ? step.earlier : step.later;
  return counted(texts, key, Math.round(Math.abs(days) / step.days));
}

/** Hours are told where both give a time, and at least one hour lies between. */
function withinTheDay(texts: Texts, here: string, there: string): string {
  const timed = here.includes('T') && there.includes('T');
  const hours = timed ? Math.trunc((Date.parse(there) - Date.parse(here)) / HOUR) : 0;
  if (!Number.isFinite(hours) || hours === 0) return texts.translate('sameDay');
  return counted(texts, hours < 0 ? 'hoursEarlier' : 'hoursLater', Math.abs(hours));
}

/** Noon of the printed date, so that no zone moves it to another day. */
function dateOf(day: string): Date | null {
  const printed = /^\d{4}-\d{2}-\d{2}/u.exec(day)?.[0];
  const date = new Date(`${printed ?? ''}T12:00:00Z`);
  return Number.isNaN(date.getTime()) ? null : date;
}
