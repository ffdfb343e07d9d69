import { candidateTerms } from '@/lib/matching/candidate-terms';
import { quantitiesOf } from '@/lib/matching/quantities';
import type { FigureRow } from '@/lib/store/rows';

/**
 * Figures of one article as rows of which one stands for all that repeat it (see {@link FigureRow}); `figures` in the order of the
 * text, each for itself. `keysOf`: by what a figure's source is recognised, where not by its own keys.
 */
export function quantityRows(
  figures: readonly FigureRow[],
  keysOf: (figure: FigureRow) => readonly string[] = (figure) => figure.sourceKeys,
): FigureRow[] {
  const told = figures.map((figure) => ({ ...figure, sourceKeys: keysOf(figure) }));
  const standing = new Map<string, Pick<FigureRow, 'places' | 'period' | 'context' | 'terms'>>();
  const quantityOf = new Map<string, string>();
  for (const { figure, passages } of quantitiesOf(told)) {
    const { places, period, context } = figure;
    standing.set(figure.id, { places, period, context, terms: candidateTerms(figure) });
    if (passages.length > 1) for (const passage of passages) quantityOf.set(passage, figure.id);
  }
  return figures.map((row) => {
    const all = standing.get(row.id);
    const { places, period, context } = row;
    const own = all && quantityOf.has(row.id) ? { places, period, context } : null;
    return { ...row, ...all, own, quantity: quantityOf.get(row.id) ?? row.id };
  });
}

/** A figure as it was before it was put together with others: what {@link quantityRows} takes. */
export function forItself(row: FigureRow): FigureRow {
  return { ...row, ...row.own, own: null, quantity: row.id, terms: [] };
}
