import type { Term } from '@/lib/domain/term';
import type { ComparableFigure } from './comparable-figure';
import { dayNumber, type Days } from './days';
import { stem } from './english/stem';
import { isState, timeOf, type FigureTime } from './figure-time';
import { placeKey } from './fold-name';
import { foldName } from './source-key';
import { namesOf } from './names';
import { termOf } from './terms';
import { toldAt } from '@/lib/domain/posts';
import { familyOf } from './thing';
import { isWide } from './wide-places';
import { weightOf } from './word-fit';

const DAYS_PER_WEEK = 7;
const DAYS_PER_QUARTER = 91;
const DAYS_PER_YEAR = 365;
/** Reports of one event may differ by so many days; see `timeFit`. */
const SLACK_DAYS = 2;
const SUM_SLACK_DAYS = 183;
const MOST_WEEKS = 8;
const MOST_PLACES = 4;
const MOST_WORDS = 6;
/** A sentence may say nothing of the event that headline and lead are about. */
const MOST_TOPICS = 5;
/** How things stand is found by two words together, of these first ones. */
const MOST_PAIRED = 4;
/** ... or by what both articles are about first of all ("regent", "profit"), whatever their sentences have in common. */
const MOST_PAIRED_TOPICS = 3;
/** A few lines without a headline may have no more than one such thing in common with another report; those find each other by it. */
const FEW = 6;

/**
 * What the index finds a figure by. Two figures that share no term are never compared, so every term joins what is measured, a
 * time and a place or telling word: that keeps the number of figures under one term as it is, however large
 * the library grows. A figure's terms follow from itself alone, so the order of reading does not matter.
 */
export function candidateTerms(figure: ComparableFigure): Term[] {
  const time = timeOf(figure);
  if (!time) return [];
  const places = placesOf(figure, time).map((place) => `@${place}`);
  const telling = namesFirst(figure).filter((word) => weightOf(word) === 1);
  const words = [...new Set(telling.map(stem))].slice(0, MOST_WORDS);
  const family = familyOf(figure.measure);
  const topics = figure.topics.slice(0, MOST_TOPICS);
  const whats = [...new Set([...places, ...words, ...topics])];
  const under = (what: string, when: string, numbers: readonly number[], alone: boolean) =>
    numbers.map((number) => termOf(`${when}|${what}`, family, number, alone));
  const { kind, stretches } = times(time);
  const alone = kind === 'year' ? [true] : whats.length <= FEW ? [false, true] : [false];
  const terms = alone.flatMap((is) => whats.flatMap((what) => under(what, kind, stretches, is)));
  const day = dayNumber(toldAt(figure));
  if (!isState(figure.measure) || day === null) return terms;
  const together = [
    ...pairsOf([...places.slice(0, 2), ...words.slice(0, MOST_PAIRED)]),
    ...pairsOf(topics.slice(0, MOST_PAIRED_TOPICS)),
  ];
  const quarters = buckets({ from: day - DAYS_PER_QUARTER, to: day }, DAYS_PER_QUARTER);
  return [
    ...(time.kind === 'state' && !time.stated ? [] : terms),
    ...together.flatMap((what) => under(what, 'quarter', quarters, true)),
  ];
}

/** The words around a figure, nearest first, names of whom it is about before others: "Tolvo" finds what "announced" does not. */
function namesFirst(figure: ComparableFigure): readonly string[] {
  const names = namesOf(figure);
  const isName = (word: string) => names.has(foldName(word));
  const { context } = figure;
  return [...context.filter(isName), ...context.filter((word) => !isName(word))];
}

/** Keys of the places it is found by. Sums over a war or a year are told of countries, whatever towns the article names. */
function placesOf(figure: ComparableFigure, time: FigureTime): string[] {
  const keys = figure.places.map(placeKey);
  const wide = time.kind === 'sum' ? keys.filter(isWide) : [];
  return [...new Set([...wide, ...keys])].slice(0, MOST_PLACES);
}

/** The stretches of time that it is looked for in. */
function times(time: FigureTime): {
  readonly kind: 'year' | 'week';
  readonly stretches: readonly number[];
} {
  if (time.kind === 'sum' || (time.kind === 'state' && time.stated)) {
    const { to } = time.days;
    const around = { from: to - SUM_SLACK_DAYS, to: to + SUM_SLACK_DAYS };
    return { kind: 'year', stretches: buckets(around, DAYS_PER_YEAR) };
  }
  const around = { from: time.reach.from - SLACK_DAYS, to: time.reach.to + SLACK_DAYS };
  // What began long ago is most likely told again at its end.
  return { kind: 'week', stretches: buckets(around, DAYS_PER_WEEK).slice(-MOST_WEEKS) };
}

/** Numbers of the stretches of equal length that some days touch. */
function buckets({ from, to }: Days, length: number): number[] {
  const first = Math.floor(from / length);
  return Array.from({ length: Math.floor(to / length) - first + 1 }, (_, i) => first + i);
}

function pairsOf(words: readonly string[]): string[] {
  const sorted = [...new Set(words)].sort();
  return sorted.flatMap((word, i) => sorted.slice(i + 1).map((other) => `${word}+${other}`));
}
