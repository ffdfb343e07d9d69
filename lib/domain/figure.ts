import type { Part, Span } from './span';

/** What a number's wording says of its precision. */
export const BOUNDS = [
  'exact',
  'approx',
  'at-least',
  'more-than',
  'at-most',
  'less-than',
  'range',
  'vague',
] as const;

/** One of {@link BOUNDS}. */
export type Bound = (typeof BOUNDS)[number];

/** Whether the text says that the quantity grew or fell. */
export type Trend = 'up' | 'down' | null;

/** Measures that say what became of people. */
export const FATES = [
  'deaths',
  'injuries',
  'casualties',
  'displaced',
  'evacuated',
  'missing',
  'detained',
] as const;

/** What a figure counts or measures. */
export const MEASURES = [
  ...FATES,
  'people',
  'fighters',
  'attackers',
  'strikes',
  'attacks',
  'weapons',
  'vehicles',
  'facilities',
  'votes',
  'seats',
  'jobs',
  'cases',
  'money',
  'price',
  'rate',
  'percent',
  'temperature',
  'emissions',
  'area',
  'distance',
  'weight',
  'duration',
  'age',
  'other',
] as const;

/** One of {@link MEASURES}. */
export type Measure = (typeof MEASURES)[number];

/** A stretch of days that a figure is about, ISO dates, both inclusive. */
export interface Period {
  readonly from: string;
  readonly to: string;
}

/**
 * Which part of what is counted: `total`; `subset` ("including 12 children"); `increment`
 * ("another 20", "a further 11 million"); `change` (by how much it rose); `level-before` (the "from" of "from X to Y").
 */
export type Scope = 'total' | 'subset' | 'increment' | 'change' | 'level-before';

/** A quantity in an article. The span holds the numeric phrase with its modifiers, without the counted noun. */
export interface Figure extends Span {
  readonly part: Part;
  /** Lower end of the value; null = open. Vague words have their usual range. */
  readonly low: number | null;
  /** Upper end of the value; null = open. */
  readonly high: number | null;
  readonly bound: Bound;
  readonly trend: Trend;
  /** The unit or the counted noun as written ("people", "percent", "US$"); null where there is none. */
  readonly unit: string | null;
  readonly measure: Measure;
  /** What is counted, shortened noun phrase as written ("pro-government fighters"); null where the text has none. */
  readonly subject: string | null;
  readonly scope: Scope;
  /** Index of the source credited with it in the analysis; null means the article itself. */
  readonly source: number | null;
  /** Places it is about, nearest first, canonical names ("Aleppo", "Syria"). */
  readonly places: readonly string[];
  /** When what it counts happened; null where the text does not say. */
  readonly period: Period | null;
  /** Words around it that tell the event apart, lower case, base form ("bus", "bombing"); no duplicates. */
  readonly context: readonly string[];
  /** The sentence it stands in. */
  readonly sentence: Span;
}
