/** How much each sign says for two figures counting the same thing of the same event, in log odds. */
export const WEIGHTS = {
  /** Before anything is known of the pair. */
  base: -0.4,
  /** Times {@link thingFit}. */
  thing: 1.5,
  /** Times {@link timeFit}. */
  time: 2,
  /** Times {@link placeFit}. */
  place: 0.7,
  /** Times {@link placeClash}. */
  placeClash: -2,
  /** Times {@link rivalries}. */
  rivals: -2,
  /** Times the likeness of the words around the figures. */
  words: 2.5,
  /** Times the likeness of what the articles are about. */
  topics: 0.5,
  /** Times how far two articles are about one story, where a follow-up does not say when what it counts happened. */
  followUp: 1,
  /** Times how far the numbers are apart, in powers of ten. */
  apart: -3,
  /** Times {@link sameValue}. */
  sameValue: 1.2,
  /** One article gives both numbers, they exclude each other, and it names no two sources for them. */
  oneTeller: -2,
  /** Credited to the same source. */
  sameSource: 0.2,
} as const;

/** From this probability on a pair is a cross-reference: a wrong one costs more than a missing one brings. */
export const THRESHOLD = 0.6;
