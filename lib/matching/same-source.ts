import type { ComparableFigure } from './comparable-figure';

/** Whether two figures are credited to one source; a person counts as the body it speaks for. */
export function sameSource(
  a: Pick<ComparableFigure, 'sourceKeys'>,
  b: Pick<ComparableFigure, 'sourceKeys'>,
): boolean {
  return a.sourceKeys.some((key) => b.sourceKeys.includes(key));
}

/** Whether two figures are credited to two sources; the article itself is none. */
export function differentTellers(
  a: Pick<ComparableFigure, 'sourceKeys'>,
  b: Pick<ComparableFigure, 'sourceKeys'>,
): boolean {
  return a.sourceKeys.length > 0 && b.sourceKeys.length > 0 && !sameSource(a, b);
}
