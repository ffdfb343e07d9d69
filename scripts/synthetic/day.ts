const MILLISECONDS = 86_400_000;
const FIRST_DAY = Date.UTC(2016, 0, 4);

/** ISO date of a day of the library; day 0 is a Monday. */
export function dateOf(day: number): string {
  return new Date(FIRST_DAY + day * MILLISECONDS).toISOString().slice(0, 10);
}

const WEEKDAYS = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');

/** Its name in the week. */
export function weekdayOf(day: number): string {
  return WEEKDAYS[day % WEEKDAYS.length]!;
}
