import type { ComparableFigure } from './comparable-figure';
import { dayNumber } from './days';
import { placeKey } from './fold-name';
import { familyOf } from './thing';
import { timeOf, type FigureTime } from './time-fit';
import { weightOf } from './word-fit';
import { stem } from './english/stem';

const DAYS_PER_WEEK = 7;
/** Reports of one event may differ by so many days; see `timeFit`. */
const SLACK_DAYS = 2;
const SUM_SLACK_DAYS = 183;
const MOST_WEEKS = 8;
const MOST_PLACES = 4;
const MOST_WORDS = 6;

/**
 * What the index finds a figure by. Two figures that share no term are never compared, so every term joins what is measured, a time
 * and a place or telling word: that keeps the number of figures under one term as it is, however large
 * the library grows. A figure's terms follow from itself alone, so the order of reading does not matter.
 */
export function candidateTerms(figure: ComparableFigure): string[] {
  const time = timeOf(figure);
  if (!time) return [];
  const places = figure.places.slice(0, MOST_PLACES).map((place) => `@${placeKey(place)}`);
  const words = figure.context.filter((word) => weightOf(word) === 1).map(stem);
  const whats = new Set([...places, ...words.slice(0, MOST_WORDS)]);
  const family = familyOf(figure.measure);
  return times(time).flatMap((when) => [...whats].map((what) => `${family}|${when}|${what}`));
}

function times(time: FigureTime): string[] {
  return time.sum ? yearsAround(time.days.to) : weeksAround(time);
}

function weeksAround({ days }: FigureTime): string[] {
  const first = Math.floor((days.from - SLACK_DAYS) / DAYS_PER_WEEK);
  const last = Math.floor((days.to + SLACK_DAYS) / DAYS_PER_WEEK);
  const count = Math.min(last - first + 1, MOST_WEEKS);
  // What began long ago is most likely told again at its end.
  return Array.from({ length: count }, (_, i) => `w${String(last - i)}`);
}

const FIRST_YEAR = 1970;

function yearsAround(day: number): string[] {
  const years = [day - SUM_SLACK_DAYS, day + SUM_SLACK_DAYS].map(yearOf);
  return [...new Set(years)].map((year) => `y${String(year)}`);
}

function yearOf(day: number): number {
  const start = dayNumber('1970-01-01') ?? 0;
  return FIRST_YEAR + Math.floor((day - start) / 365.2425);
}
