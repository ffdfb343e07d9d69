import type { Period } from '@/lib/domain/figure';
import type { Span } from '@/lib/domain/span';
import { SMALL_NUMBERS } from '@/lib/language/english/number-words';
import { dayOf, dayOfIso, monthOf, partsOf, periodOf, type DayNumber } from './calendar';

/** "nine days after the ferry sank": what follows happened so long before what is told; less than a day is the same day. */
const AFTER = /\b(a|an|one|\p{L}{3,9}|\d{1,3})\s(hour|day|week|month|year)s?\safter\s(?!that\b)/giu;

/** The longest stretch of time, in units, that a story looks back with such words. */
const LONGEST = 60;
const LONGEST_HOURS = 400;
const HOURS_PER_DAY = 24;

/** When what such clauses tell happened; `today` is the day of what the sentence tells itself. Offsets count in `text`. */
export function readDaysAfter(
  text: string,
  today: DayNumber,
): (Span & { readonly period: Period })[] {
  if (!text.includes(' after ')) return [];
  return [...text.matchAll(AFTER)].flatMap((found) => {
    const [all, amount = '', unit = ''] = found;
    const isHours = unit.toLowerCase() === 'hour';
    const count = countOf(amount.toLowerCase(), isHours ? LONGEST_HOURS : LONGEST);
    if (count === null || (isHours && count < HOURS_PER_DAY)) return [];
    const period = before(today, count, unit.toLowerCase());
    return [{ start: found.index, end: found.index + all.length, period }];
  });
}

/** The day of the first date of a sentence that is a single day; `published` where there is none. */
export function dayTold(dates: readonly { readonly period: Period }[], published: string) {
  const day = dates.find(({ period }) => period.from === period.to)?.period.from;
  return dayOfIso(day ?? published);
}

function countOf(word: string, longest: number): number | null {
  if (word === 'a' || word === 'an') return 1;
  const count = /^\d/u.test(word) ? Number(word) : SMALL_NUMBERS.get(word);
  return count === undefined || count < 1 || count > longest ? null : count;
}

function before(day: DayNumber, count: number, unit: string): Period {
  if (unit === 'hour')
    return periodOf(
      day - Math.ceil(count / HOURS_PER_DAY),
      day - Math.floor(count / HOURS_PER_DAY),
    );
  if (unit === 'day') return periodOf(day - count, day - count);
  // "a week after" is said of six days and of eight.
  if (unit === 'week') return periodOf(day - 7 * count - 1, day - 7 * count + 1);
  const { year, month, date } = partsOf(day);
  const then = partsOf(dayOf(year, month - count * (unit === 'year' ? 12 : 1), Math.min(date, 28)));
  return monthOf(then.year, then.month);
}
