import { REACH, textBeside } from './beside';
import type { ComparableFigure } from './comparable-figure';
import { SUPERSEDED } from './english/common-words';
import { remember } from './remember';

/** Whether the article itself tells the figure as an older one that a newer one replaced ("a previous toll of 112"). */
export const isSuperseded = remember((figure: ComparableFigure): boolean => {
  if (figure.scope === 'level-before') return true;
  return SUPERSEDED.test(textBeside(figure, REACH)?.before ?? '');
});
