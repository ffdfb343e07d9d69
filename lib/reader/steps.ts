import type { Marking } from '@/lib/domain/consent';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { Mark } from '@/lib/domain/mark';

/** The marks that are painted at a level of marking; `asked` once the reader has stepped to one. */
export function shownMarks(
  marks: readonly Mark[],
  marking: Marking,
  asked: boolean,
): readonly Mark[] {
  if (marking === 'on-request') return asked ? marks : [];
  return marking === 'conflicts' ? marks.filter(({ level }) => level === 'conflict') : marks;
}

/**
 * The mark to go to from the current one; round the end. Without a current one it is the first that `isAhead` (stands
 * at or below the top of what is on screen), or for a step back the last that is not.
 */
export function stepFrom(
  marks: readonly Mark[],
  current: FindingId | null,
  direction: 1 | -1,
  isAhead: (mark: Mark) => boolean,
): Mark | null {
  const at = marks.findIndex(({ id }) => id === current);
  if (at !== -1) return marks.at((at + direction) % marks.length) ?? null;
  const ahead = marks.findIndex(isAhead);
  if (direction === 1) return marks[Math.max(ahead, 0)] ?? null;
  return marks.at(ahead === -1 ? -1 : ahead - 1) ?? null;
}
