import type { ComparableFigure } from './comparable-figure';

/** Whether two figures are credited to one source; a person counts as the body it speaks for. */
export function sameSource(
  a: Pick<ComparableFigure, 'sourceKeys'>,
  b: Pick<ComparableFigure, 'sourceKeys'>,
): boolean {
  return a.sourceKeys.some((key) => b.sourceKeys.includes(key));
}
