import type { ComparableFigure } from './comparable-figure';
import { SUPERSEDED } from './english/common-words';
import { remember } from './remember';

/** How far before the phrase a word such as "previous" still speaks of it, in code units. */
const REACH = 60;

/** Whether the article itself tells the figure as an older one that a newer one replaced ("a previous toll of 112"). */
export const isSuperseded = remember((figure: ComparableFigure): boolean => {
  if (figure.scope === 'level-before') return true;
  const at = figure.sentence.indexOf(figure.phrase);
  return at >= 0 && SUPERSEDED.test(figure.sentence.slice(Math.max(0, at - REACH), at));
});
