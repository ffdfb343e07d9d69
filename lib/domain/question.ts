/**
 * What a figure asks another article for: the number that is given there at that hour, now or as overtaken by a newer one. Of several
 * numbers (19 in a home, 42 in all) one answers it; those with which the figure was only compared are no cross-references.
 */
export interface Question {
  /** The same for all that may answer it. */
  readonly key: string;
  /** Who answers; empty where the article itself does. Two sources may both be asked. */
  readonly by: string;
  /** The number that is the answer, in the unit of the figure; told twice it is one answer. */
  readonly answer: number;
}
