import type { CrossReference, Reason } from '@/lib/domain/cross-reference';
import type { Question } from '@/lib/domain/question';
import type { ComparableFigure } from './comparable-figure';
import { daysOf } from './days';
import { inPercent } from './in-percent';
import { nearWords } from './near-words';
import { isNear, isOneStory } from './one-story';
import { placeClash, placeFit, sharedPlaces, widePlaceFit } from './place-fit';
import { questionsOf } from './questions';
import { rangesOverlap } from './ranges';
import { hasRisen, relate } from './relation';
import { rivalries } from './rivals';
import { differentTellers, sameSource } from './same-source';
import { statedOf } from './stated';
import { isSuperseded } from './superseded';
import { thingFit } from './thing-fit';
import { isRunningSum } from './figure-time';
import { timeFit } from './time-fit';
import { THRESHOLD, WEIGHTS } from './weights';
import { sharedWords, wordFit } from './word-fit';

/** What comparing two figures gives. */
export interface Comparison extends Pick<CrossReference, 'relation' | 'reason' | 'score'> {
  /** See {@link questionsOf}. */
  readonly questions: readonly Question[];
}

/** More shared words than these make a reason longer, not better. */
const SHARED_WORDS = 6;

/**
 * Compares two figures: whether they count the same thing of the same event and, if so, how they stand to each other. Null
 * where they are not comparable. `one` was reported first; that only matters for how the reason is told.
 */
export function compareFigures(one: ComparableFigure, other: ComparableFigure): Comparison | null {
  const [a, b] = [inPercent(one), inPercent(other)];
  const signs = signsOf(a, b);
  if (!signs) return null;
  const score = scoreOf(signs);
  if (score < THRESHOLD) return null;
  const { relation, code } = relate(a, b);
  const [x, y] = [daysOf(a.period), daysOf(b.period)];
  const reason: Reason = {
    code,
    measure: a.measure,
    places: sharedPlaces(a.places, b.places),
    period: x && y ? (x.to - x.from <= y.to - y.from ? a.period : b.period) : null,
    shared: sharedWords(a.context, b.context).slice(0, SHARED_WORDS),
  };
  return { relation, reason, score, questions: questionsOf(one, other) };
}

/** What speaks for and against a pair, by the name of its weight. */
type Signs = Readonly<Record<Sign, number>>;
type Sign = Exclude<keyof typeof WEIGHTS, 'base'>;

const SIGNS = (Object.keys(WEIGHTS) as (keyof typeof WEIGHTS)[]).filter((name) => name !== 'base');

/** The signs of a pair; null where one of them rules it out. */
function signsOf(a: ComparableFigure, b: ComparableFigure): Signs | null {
  const thing = thingFit(a, b);
  const time = thing === null ? null : timeFit(a, b);
  if (thing === null || time === null) return null;
  const within = a.articleId === b.articleId;
  // One sentence of one teller gives parts of a whole, or how it was and is, not two counts of one thing.
  if (within && a.sentence === b.sentence && !differentTellers(a, b)) return null;
  if (isStale(a, b) || isStale(b, a)) return null;
  const topics = within ? 0 : wordFit(a.topics, b.topics);
  const sum = isRunningSum(a);
  const oneStory = !sum && isOneStory(a, b);
  const near = !sum && isNear(a, b);
  const place = sum ? widePlaceFit(a.places, b.places) : placeFit(a.places, b.places);
  // A town's own sum for a year is not another's, however alike the sentences are.
  if (sum && placeClash(a, b) === 1 && widePlaceFit(a.places, b.places) < 0) return null;
  return {
    thing,
    time,
    place: oneStory ? Math.max(0, place) : near ? Math.max(NEAR, place) : place,
    placeClash: oneStory ? 0 : placeClash(a, b) * (near ? NEAR_CLASH : 1),
    apart: apartOf(statedOf(a), statedOf(b)) * (mayMove(a, b) ? MOVED : 1),
    rivals: Math.max(
      rivalries(a.context, b.context),
      rivalries(nearWords(a), nearWords(b)) * NEAREST,
    ),
    words: wordFit(a.context, b.context),
    topics,
    followUp: time === UNDATED ? Math.max(0, topics - ONE_STORY) : 0,
    oneTeller: within && !rangesOverlap(a, b) && !differentTellers(a, b) ? 1 : 0,
    sameValue: sameValue(statedOf(a), statedOf(b)),
    sameSource: sameSource(a, b) ? 1 : 0,
  };
}

/** Whether one figure is told as overtaken already, and not of what the other's source counted. */
function isStale(old: ComparableFigure, other: ComparableFigure): boolean {
  if (!isSuperseded(old) || isSuperseded(other)) return false;
  return differentTellers(old, other) && !rangesOverlap(old, other);
}

/** How well two places fit at least, and how much of their clash is left, where an article is also about the other's: a crossing near a city. */
const NEAR = -0.5;
const NEAR_CLASH = 0.5;

/** What {@link timeFit} gives where a follow-up days later does not say when: it may be the same event, or the next. */
const UNDATED = 0;
/** From this likeness on two articles are about one story, not only about one country or sort of event. */
const ONE_STORY = 0.35;

/** How much it says that two numbers are the same: much for 1,312, little for 3; 0 where they differ. */
function sameValue(x: number, y: number): number {
  return x === y ? Math.min(1, Math.log10(Math.abs(x) + 1) / 2) : 0;
}

/** Rivals among the words nearest to the numbers say more than those somewhere in their sentences. */
const NEAREST = 1.5;

/** The missing are found, within hours, and the first toll of a quake is far from the second: such numbers move as no others do. */
function mayMove(a: ComparableFigure, b: ComparableFigure): boolean {
  return a.measure === 'missing' || hasRisen(a, b);
}
const MOVED = 0.5;

/** How many times one number is ten times the other: 0 for equal ones, 1 for 12 and 120. */
function apartOf(x: number, y: number): number {
  return Math.abs(Math.log10(Math.abs(x) + 1) - Math.log10(Math.abs(y) + 1));
}

/** Probability that a pair with these signs counts the same thing. */
function scoreOf(signs: Signs): number {
  let sum: number = WEIGHTS.base;
  for (const name of SIGNS) sum += WEIGHTS[name] * signs[name];
  return 1 / (1 + Math.exp(-sum));
}
