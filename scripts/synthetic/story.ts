import type { Measure, Scope } from '@/lib/domain/figure';
import type { Dice } from './dice';
import type { Character, World } from './world';

/** Something that a story's articles count, as it really is on its first day. */
export interface Count {
  readonly measure: Measure;
  readonly noun: string;
  readonly scope: Scope;
  readonly value: number;
  /** By which share it grows from day to day. */
  readonly growth: number;
  /** `day`: of the story's first day; `state`: as things stand; `year`: the sum of the year up to then. */
  readonly over: 'day' | 'state' | 'year';
}

/** One thing that happened, as all articles about it know it. */
export interface Story {
  readonly id: number;
  /** Day of the library on which it begins. */
  readonly day: number;
  readonly country: string;
  readonly town: string;
  /** Words of its sort of events, and its own. */
  readonly words: readonly string[];
  readonly counts: readonly Count[];
  readonly cast: readonly Character[];
  /** Days after the first one on which an article about it appears, rising. */
  readonly articles: readonly number[];
}

const MOST_ARTICLES = 60;
/** A story is told for at most so many days. */
const LONGEST = 12;

const VICTIMS = [
  ['deaths', 'people', 'killed'],
  ['injuries', 'people', 'injured'],
  ['missing', 'people', 'missing'],
  ['displaced', 'families', 'displaced'],
] as const;

const STATES = [
  ['jobs', 'jobs'],
  ['money', 'dollars'],
  ['percent', 'percent'],
  ['price', 'dollars'],
  ['votes', 'votes'],
] as const;

/** Makes the story that begins on a day of the library. */
export function makeStory(world: World, dice: Dice, id: number, day: number): Story {
  const country = dice.usual(world.countries);
  const isEvent = dice.happens(0.55);
  const counts = isEvent ? eventCounts(dice) : stateCounts(dice);
  const sums = isEvent && dice.happens(0.2) ? [yearSum(dice)] : [];
  const articles = Array.from({ length: dice.rarelyLarge(MOST_ARTICLES) }, () =>
    Math.min(LONGEST, dice.rarelyLarge(LONGEST + 1) - 1),
  );
  return {
    id,
    day,
    country: country.name,
    town: dice.usual(country.towns),
    words: [...dice.some(dice.any(world.sorts), 5), ...dice.some(world.words, 6)],
    counts: [...counts, ...sums],
    cast: [
      ...new Set(Array.from({ length: dice.between(3, 9) }, () => dice.usual(world.characters))),
    ],
    articles: articles.sort((x, y) => x - y),
  };
}

function eventCounts(dice: Dice): Count[] {
  return dice.some(VICTIMS, dice.between(2, 4)).flatMap(([measure, noun]) => {
    const value = dice.rarelyLarge(900) + 2;
    const whole: Count = { measure, noun, scope: 'total', value, growth: 0.15, over: 'day' };
    const children: Count = {
      ...whole,
      noun: 'children',
      scope: 'subset',
      value: Math.ceil(value / 4),
    };
    return dice.happens(0.4) ? [whole, children] : [whole];
  });
}

function stateCounts(dice: Dice): Count[] {
  return dice.some(STATES, dice.between(3, 5)).map(([measure, noun]) => {
    const value = measure === 'percent' ? dice.between(1, 99) : dice.rarelyLarge(90_000) * 10;
    return { measure, noun, scope: 'total', value, growth: 0, over: 'state' };
  });
}

function yearSum(dice: Dice): Count {
  const value = dice.between(2_000, 90_000);
  return { measure: 'deaths', noun: 'people', scope: 'total', value, growth: 0.001, over: 'year' };
}
