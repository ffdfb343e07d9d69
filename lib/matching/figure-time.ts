import type { Measure } from '@/lib/domain/figure';
import type { ComparableFigure } from './comparable-figure';
import { dayNumber, daysOf, lengthOf, type Days } from './days';
import { WHOLE_WAR } from './english/common-words';
import { COUNTED_ON, SAID_WHEN, SAYS_WHEN } from './english/date-words';
import { statedOf } from './stated';
import { remember } from './remember';
import { toldAt } from '@/lib/domain/posts';

/** When what a figure counts happened, or was so. */
export interface FigureTime {
  /** `event`: within days; `state`: as things stand when it is told (jobs, prices); `sum`: over a war, a year or the like. */
  readonly kind: 'event' | 'state' | 'sum';
  readonly days: Days;
  /** Whether the sentence itself says when; else it is taken from the article's lead or day. */
  readonly stated: boolean;
  /** Where `days` is not stated: the days that it may have been all the same. */
  readonly reach: Days;
}

/** A stretch longer than this is no single event but a sum over time. */
const EVENT_DAYS = 45;
/** A report without a date speaks of what happened at most so many days before it. */
const NEWS_DAYS = 2;
/** A follow-up that says no date speaks of what happened at most so many days before it. */
const FOLLOW_UP_DAYS = 6;
/** What is so, is told for so many days. */
const STATE_DAYS = 120;

/** From so many victims on a number is the sum of a whole war, if the words speak of one, or in any case. */
const WAR_SIZED = 5_000;
const ALWAYS_WAR_SIZED = 100_000;
const VICTIMS: ReadonlySet<Measure> = new Set<Measure>([
  'deaths',
  'injuries',
  'casualties',
  'displaced',
]);

/** Measures of how things stand. */
const STATES: ReadonlySet<Measure> = new Set<Measure>([
  'jobs',
  'money',
  'price',
  'rate',
  'percent',
  'seats',
  'votes',
  'area',
  'emissions',
  'other',
]);

/** Whether a measure tells how things stand rather than what happened. */
export function isState(measure: Measure): boolean {
  return STATES.has(measure);
}

/** Reads a figure's time; null where neither the text nor the article's date tells. */
export const timeOf = remember((figure: ComparableFigure): FigureTime | null => {
  const days = daysOf(figure.period);
  const day = dayNumber(toldAt(figure));
  if (days && lengthOf(days) > EVENT_DAYS) {
    // What is to come by then ("4,500 jobs by the end of next year") is told as things stand now.
    return day !== null && days.to > day && isState(figure.measure)
      ? { kind: 'state', days, stated: true, reach: { from: day - STATE_DAYS, to: day } }
      : { kind: 'sum', days, stated: true, reach: days };
  }
  if (day === null) return days && { kind: 'event', days, stated: true, reach: days };
  const now = { from: day, to: day };
  if (isWarSized(figure)) return { kind: 'sum', days: now, stated: false, reach: now };
  const stated = days !== null && saysWhen(figure.sentence);
  if (isState(figure.measure) && !stated) {
    const reach = { from: day - STATE_DAYS, to: day };
    return { kind: 'state', days: now, stated, reach };
  }
  const told = days ?? { from: day - NEWS_DAYS, to: day };
  if (stated) return { kind: 'event', days: told, stated, reach: told };
  const reach = {
    from: Math.min(told.from, day - FOLLOW_UP_DAYS),
    to: Math.max(told.to, day),
  };
  return { kind: 'event', days: told, stated, reach };
});

/** Whether a figure is a sum over a war, a year or the like, that is: over more than an event lasts. */
export function isRunningSum(figure: ComparableFigure): boolean {
  return timeOf(figure)?.kind === 'sum';
}

/** Whether a number of victims is too large for one event; a day in its sentence then is not the day they fell. */
function isWarSized(figure: ComparableFigure): boolean {
  const stated = statedOf(figure);
  if (!VICTIMS.has(figure.measure) || stated < WAR_SIZED) return false;
  return stated >= ALWAYS_WAR_SIZED || figure.context.some((word) => WHOLE_WAR.has(word));
}

/** Whether a sentence itself says when what it counts happened. */
function saysWhen(sentence: string): boolean {
  return SAYS_WHEN.test(sentence.replace(SAID_WHEN, '')) && !COUNTED_ON.test(sentence);
}
