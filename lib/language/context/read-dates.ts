import type { Period } from '@/lib/domain/figure';
import type { Span } from '@/lib/domain/span';
import { WEEKDAYS, MONTHS } from '@/lib/language/english/numbered-names';
import * as chrono from 'chrono-node/en';
import { dayOf, dayOfIso, monthOf, partsOf, periodOf, yearOf, type DayNumber } from './calendar';

/** A stretch of text that says when, and the days it means. */
export interface DateMention extends Span {
  readonly period: Period;
  /** Whether it gives a day, month and year in full: at the head of a page that is when it was published. */
  readonly full: boolean;
}

/** Year, month and day as the library read them, each certain or guessed. */
type Components = chrono.ParsedResult['start'];

/** Longer text than this is not looked through for dates: no sentence is, and the library's time is not ours to bound. */
const LONGEST = 2_000;

/** Without any of these words the library finds no date but days of the week; most sentences end here. */
const DATED =
  /\b(?:january|february|april|june|july|august|september|october|november|december|yesterday|today|tonight|overnight|(?:week|month|year|day|decade)s?)\b|\d\.\d\d?\.\d|\d[-/](?:19|20)\d\d\b|\b(?:19|20)\d\d[-/]\d/i;

/** Names that are other words in small letters, and the short ones. */
const DATED_AS_PRINTED =
  /\b(?:May|MAY|Mar(?:ch)?|MAR(?:CH)?|(?:Jan|Feb|Apr|June?|July?|Aug|Sept?|Oct|Nov|Dec|Mon|Tues?|Wed|Thurs?|Fri|Sat|Sun|JAN|FEB|APR|AUG|SEPT?|OCT|NOV|DEC)s?)\b/;

/** "Saturday's attack", in copies of news that have lost their apostrophes; chrono knows only the form with it. */
const POSSESSIVE_DAY = /\b((?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day)s(?= \p{Ll})/gu;

/**
 * Finds what says when in a text that was published on day `published`; offsets count in `text`. Chrono reads the
 * words; what it takes otherwise than news means it is set right here: a weekday or month without a year is the last
 * one before publication unless the words say "next", "last August" is the last one gone, "since 2011" lasts until
 * publication, and a bare year is a year.
 */
export function readDates(text: string, published: string): DateMention[] {
  const today = dayOfIso(published);
  if (today === null || text.length > LONGEST) return [];
  const isDated = DATED.test(text) || DATED_AS_PRINTED.test(text);
  const found = isDated ? byLibrary(text, today) : byWeekday(text, today);
  const all = [...found, ...bareYears(text, today).filter((year) => !found.some(touching(year)))];
  return all.sort((a, b) => a.start - b.start);
}

function byLibrary(text: string, today: DayNumber): DateMention[] {
  const instant = new Date(today * 86_400_000 + 43_200_000);
  return chrono.casual
    .parse(text.replace(POSSESSIVE_DAY, '$1 '), { instant, timezone: 0 })
    .map((result) => toMention(text, result, today))
    .filter((mention) => mention !== null);
}

/** A day of the week in full, as most news give the day; "Saturdays attack" has lost its apostrophe. */
const WEEKDAY =
  /\b(?:on\s)?(?:(?:this|last|past|next)\s)?((?:mon|tues|wednes|thurs|fri|satur|sun)day)(?:s(?= \p{Ll}))?(?![\p{L}\p{N}])/giu;

/** What all of them have. */
const DAY = /day/i;

/** Days of the week where the words give no other date: the library takes twenty times as long for them. */
function byWeekday(text: string, today: DayNumber): DateMention[] {
  if (!DAY.test(text)) return [];
  return [...text.matchAll(WEEKDAY)].map(({ 0: words, 1: day = '', index }) => {
    const days = weekday(WEEKDAYS.get(day.toLowerCase()) ?? 0, wordsAt(text, index, words), today);
    const period = isSince(text, index) ? untilToday(days, today) : days;
    return { start: index, end: index + words.length, period, full: false };
  });
}

/** A period that began then and lasts. */
function untilToday(days: Period, today: DayNumber): Period {
  const { from, to } = periodOf(today, today);
  return days.to < from ? { from: days.from, to } : days;
}

/** The words of a date with the one before, lower case. */
function wordsAt(text: string, index: number, words: string): string {
  const before = text.slice(Math.max(0, index - 12), index);
  return `${before.slice(before.search(/\S*\s*$/u))}${words}`.toLowerCase();
}

function touching(a: Span): (b: Span) => boolean {
  return (b) => a.start < b.end && b.start < a.end;
}

function toMention(
  text: string,
  result: chrono.ParsedResult,
  today: DayNumber,
): DateMention | null {
  const { index } = result;
  const span = { start: index, end: index + result.text.length };
  if (!isMeant(result.text)) return null;
  const days = daysOf(text, result, today);
  if (!days) return null;
  const full = ['year', 'month', 'day'].every((part) =>
    result.start.isCertain(part as chrono.Component),
  );
  const long = days.to.slice(0, 7) !== days.from.slice(0, 7) || days.to.slice(8) > '27';
  const since = isSince(text, index) || (long && days.from !== days.to && isOnset(text, index));
  const period = since ? untilToday(days, today) : days;
  return { ...span, period, full: full && /\d{4}/.test(result.text) };
}

/** Names of months and days are capitalised: "may", "march", "sat" in small letters are verbs. Times of day are no dates. */
function isMeant(words: string): boolean {
  if (/\b(?:may|march|mar|sat|sun|wed|dec|jan)\b/.test(words)) return false;
  if (/\b(?:earlier|later|before|after|now|within)\b/i.test(words)) return false;
  return !/^(?:at|from|by|in the)?\s*(?:\d{1,2}(?:[:.]\d\d)?|this (?:morning|afternoon|evening))\s*(?:[ap]\.?m\.?)?$/i.test(
    words,
  );
}

function daysOf(text: string, result: chrono.ParsedResult, today: DayNumber): Period | null {
  const { start, end } = result;
  const words = wordsAt(text, result.index, result.text);
  const span =
    /\b(?:past|last|previous|recent|next|coming)\s+(?:\S+\s+){0,2}\S*(?:days|weeks|months|years)\b/.test(
      words,
    );
  if (span) return periodOf(componentDay(start), today);
  const whole = /\b(this|last|past|next)\s+(week|month|year)\b/.exec(words);
  if (whole) return wholeUnit(whole[1] ?? '', whole[2] ?? '', today);
  if (start.isCertain('day') && start.isCertain('month'))
    return exactDay(start, end, today, isAhead(text, result.index));
  if (/\bdays? ago\b/.test(words)) return periodOf(componentDay(start), componentDay(start));
  if (/\bmonths? ago\b/.test(words)) {
    return monthOf(start.get('year') ?? 0, start.get('month') ?? 1);
  }
  if (/\byears? ago\b/.test(words)) return yearOf(start.get('year') ?? 0);
  if (start.isCertain('month')) return wholeMonth(start, words, today);
  if (start.isCertain('weekday')) return weekday(start.get('weekday') ?? 0, words, today);
  return start.isCertain('day') ? exactDay(start, end, today, false) : null;
}

function componentDay(parts: Components): DayNumber {
  return dayOf(parts.get('year') ?? 1970, parts.get('month') ?? 1, parts.get('day') ?? 1);
}

/** Whether the words before a date look ahead ("will close by the end of September"). */
function isAhead(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  return /\b(?:will|by|until|till|next|to)\b[^.;]{0,24}$/i.test(before);
}

/** A day and month; without a year the one nearest before publication, or at most a month ahead of it. */
function exactDay(
  start: Components,
  end: Components | null | undefined,
  today: DayNumber,
  ahead: boolean,
): Period {
  let from = componentDay(start);
  if (!start.isCertain('year') && !ahead && from > today + 31) {
    from = dayOf((start.get('year') ?? 1970) - 1, start.get('month') ?? 1, start.get('day') ?? 1);
  }
  const to = end?.isCertain('day') ? componentDay(end) : from;
  return periodOf(from, to < from || to > from + 366 ? from : to);
}

function wholeMonth(start: Components, words: string, today: DayNumber): Period {
  const month = start.get('month') ?? 1;
  if (start.isCertain('year')) return monthOf(start.get('year') ?? 1970, month);
  const now = partsOf(today);
  const ahead = /\bnext\b/.test(words);
  const thisYear = ahead
    ? month > now.month
    : /\blast\b/.test(words)
      ? month < now.month
      : month <= now.month;
  return monthOf(now.year + (ahead ? (thisYear ? 0 : 1) : thisYear ? 0 : -1), month);
}

function weekday(day: number, words: string, today: DayNumber): Period {
  const back = (partsOf(today).weekday - day + 7) % 7;
  const shift = /\b(?:next|coming|upcoming)\b/.test(words)
    ? 7 - back
    : /\blast\b/.test(words) && back === 0
      ? -7
      : -back;
  return periodOf(today + shift, today + shift);
}

function wholeUnit(which: string, unit: string, today: DayNumber): Period {
  const { year, month, weekday: day } = partsOf(today);
  const step = which === 'this' ? 0 : which === 'next' ? 1 : -1;
  if (unit === 'year') return yearOf(year + step);
  if (unit === 'month') return monthOf(year, month + step);
  const monday = today - ((day + 6) % 7) + step * 7;
  return periodOf(monday, monday + 6);
}

/** Whether "since" stands before a date with at most a clause between ("since the conflict erupted in March 2011"). */
function isSince(text: string, index: number): boolean {
  return /\bsince\b[^.;:]{0,150}$/i.test(text.slice(Math.max(0, index - 160), index));
}

/** Whether the date says when something that lasts began: "a war that erupted in 2011 has killed". */
function isOnset(text: string, index: number): boolean {
  const before = text.slice(Math.max(0, index - 60), index);
  return /\b(?:began|begun|erupted|started|broke out)\b[^.;:]{0,40}$/i.test(before);
}

const YEAR =
  /\b(in|since|during|of|until|by|throughout|from|late|early|mid)\s+((?:19|20)\d\d)\b(?!\s*[-–]?\s*\d)/gi;

/** What every year has: most sentences end here. */
const FOUR_DIGITS = /(?:19|20)\d\d/;

/** Years alone ("in 2013", "since 1967"), which the library leaves out. */
function bareYears(text: string, today: DayNumber): DateMention[] {
  if (!FOUR_DIGITS.test(text)) return [];
  return [...text.matchAll(YEAR)].map((match) => {
    const year = yearOf(Number(match[2]));
    const start = match.index + match[0].length - 4;
    const open =
      match[1]?.toLowerCase() === 'since' || isSince(text, start) || isOnset(text, start);
    const period = open ? { from: year.from, to: periodOf(today, today).to } : year;
    return { start, end: start + 4, period, full: false };
  });
}

/** Whether a token names a weekday or month; lower case. */
export function isCalendarWord(word: string): boolean {
  return WEEKDAYS.has(word) || MONTHS.has(word) || WEEKDAYS.has(word.replace(/s$/, ''));
}
