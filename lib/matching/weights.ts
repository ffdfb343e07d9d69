/** How much each sign says for two figures counting the same thing of the same event, in log odds. */
export const WEIGHTS = {
  /** Before anything is known of the pair. */
  base: -3,
  /** Times {@link timeFit}. */
  time: 1.5,
  /** Times {@link placeFit}. */
  place: 2,
  /** Times the likeness of the words around the figures. */
  words: 4,
  /** Times the likeness of what the articles are about. */
  topics: 3,
  /** Times {@link thingFit}. */
  thing: 1,
  /** Times how far the numbers are apart, in powers of ten. */
  apart: -1,
  /** The same number. */
  sameValue: 1,
  /** Credited to the same source. */
  sameSource: 0.3,
} as const;

/** From this probability on a pair is a cross-reference: a wrong one costs more than a missing one brings. */
export const THRESHOLD = 0.5;
