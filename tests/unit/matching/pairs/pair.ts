import type { Relation } from '@/lib/domain/cross-reference';

/** A short article: day of publication and text, with the figure in question in square brackets. */
export type Told = readonly [published: string, text: string];

/** Two articles written for one question: do their marked figures count the same thing? */
export interface Pair {
  readonly name: string;
  readonly a: Told;
  readonly b: Told;
  /** Relations that a reader would accept; null where the two must not be compared. */
  readonly relations: readonly Relation[] | null;
}
