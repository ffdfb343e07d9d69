import { REACH, textBeside } from './beside';
import type { ComparableFigure } from './comparable-figure';
import { GATHERED_BEFORE, GATHERED_BEHIND } from './english/gathering-words';
import { placeFit } from './place-fit';
import { remember } from './remember';

/** Where a clause, or what another number counts, begins. */
const NEXT = /[,;:\d]/u;

/** Whether a figure counts those who came together: marchers, the crowd of a rally. */
export const isAttendance = remember((figure: ComparableFigure): boolean => {
  const beside = figure.measure === 'people' ? textBeside(figure, REACH) : null;
  if (!beside) return false;
  const before = beside.before.split(NEXT).at(-1) ?? '';
  const [behind = ''] = beside.behind.split(NEXT);
  return GATHERED_BEFORE.test(before) || GATHERED_BEHIND.test(behind);
});

/**
 * Whether two figures count the crowd of one gathering: in one article, or in one place. How many came is told in words of
 * every sort ("had taken part", "the number of marchers"), so that the words around need not be alike.
 */
export function sameGathering(a: ComparableFigure, b: ComparableFigure): boolean {
  if (!isAttendance(a) || !isAttendance(b)) return false;
  return a.articleId === b.articleId || placeFit(a.places, b.places) > 0.3;
}
