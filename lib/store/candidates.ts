import type { Term } from '@/lib/domain/term';
import { figuresWith } from './pack-findings';
import { rowsMet, type Places } from './places';
import type { FigureRow, FiguresRow } from './rows';
import type { Library } from './schema';

/** Figures of other articles that share a term with one of an article's, as far as the two articles find each other. */
export async function candidatesOf(
  library: Library,
  row: FiguresRow,
  places: Places,
): Promise<FigureRow[]> {
  const terms: ReadonlySet<Term> = new Set(row.terms);
  const others = await rowsMet(library.figures, row, places);
  return others.flatMap((other) => figuresWith(other, terms));
}
