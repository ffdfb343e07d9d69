import type { ComparableFigure } from './comparable-figure';
import { ROOM_BEFORE, ROOM_BEHIND } from './english/capacity-words';
import { remember } from './remember';

/** How far before a number the words may begin that make a capacity of it, in code units. */
const REACH = 60;

/**
 * Whether a figure tells how many there is room for ("certified for 400 passengers"): another thing than how many there were,
 * though the counted noun is the same.
 */
export const isCapacity = remember(({ sentence, phrase }: ComparableFigure): boolean => {
  const at = sentence.indexOf(phrase);
  if (at < 0) return false;
  const before = sentence.slice(Math.max(0, at - REACH), at).trimEnd();
  return ROOM_BEFORE.test(before) || ROOM_BEHIND.test(sentence.slice(at + phrase.length));
});
