import { compareFigures, type Comparison } from './compare-figures';
import type { ComparableFigure } from './comparable-figure';
import { differentTellers } from './same-source';

/**
 * {@link compareFigures} for a library. Within one article a reader sees for himself that a number is repeated, so there only
 * what different sources say is linked, and what differs; with `repeats` all of it.
 */
export function compareWithin(repeats: boolean) {
  return (a: ComparableFigure, b: ComparableFigure): Comparison | null => {
    const comparison = compareFigures(a, b);
    if (!comparison || a.articleId !== b.articleId || repeats) return comparison;
    if (comparison.relation !== 'agree') return comparison;
    return differentTellers(a, b) ? comparison : null;
  };
}
