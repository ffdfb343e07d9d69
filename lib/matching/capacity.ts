import { REACH, textBeside } from './beside';
import type { ComparableFigure } from './comparable-figure';
import { ROOM_BEFORE, ROOM_BEHIND } from './english/capacity-words';
import { remember } from './remember';

/**
 * Whether a figure tells how many there is room for ("certified for 400 passengers"): another thing than how many there were,
 * though the counted noun is the same.
 */
export const isCapacity = remember((figure: ComparableFigure): boolean => {
  const beside = textBeside(figure, REACH);
  if (!beside) return false;
  return ROOM_BEFORE.test(beside.before.trimEnd()) || ROOM_BEHIND.test(beside.behind);
});
