import type { ComparableFigure } from './comparable-figure';
import { GATHERED_BEFORE, GATHERED_BEHIND } from './english/gathering-words';
import { placeFit } from './place-fit';
import { remember } from './remember';

/** How far from a number the words may stand that say so, in code units. */
const REACH = 60;
/** Where a clause, or what another number counts, begins. */
const NEXT = /[,;:\d]/u;

/** Whether a figure counts those who came together: marchers, the crowd of a rally. */
export const isAttendance = remember((figure: ComparableFigure): boolean => {
  const { measure, sentence, phrase } = figure;
  const at = sentence.indexOf(phrase);
  if (measure !== 'people' || at < 0) return false;
  const before =
    sentence
      .slice(Math.max(0, at - REACH), at)
      .split(NEXT)
      .at(-1) ?? '';
  const [behind = ''] = sentence.slice(at + phrase.length, at + phrase.length + REACH).split(NEXT);
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
