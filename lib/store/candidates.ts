import type { ArticleId } from '@/lib/domain/article';
import { joinsAlone, whatOf, type Term } from '@/lib/domain/term';
import { rowsAtOnce } from './at-once';
import { figuresWith } from './pack-findings';
import type { Places } from './places';
import type { FigureRow, FiguresRow } from './rows';
import type { Library } from './schema';

/** Figures of other articles that share a term with one of an article's, as far as the two articles find each other. */
export async function candidatesOf(
  library: Library,
  row: FiguresRow,
  places: Places,
): Promise<FigureRow[]> {
  const terms: ReadonlySet<Term> = new Set(row.terms);
  const others = await rowsAtOnce(library.figures, articlesFound(row, places));
  return others.flatMap((other) => figuresWith(other, terms));
}

/**
 * The articles that an article finds. A country, a town or a usual word is in many that have nothing else in common: one alone brings
 * two articles together only where it says enough (`joinsAlone`), else two do, of whatever figures of theirs.
 */
export function articlesFound(row: FiguresRow, places: Places): ArticleId[] {
  const found = new Set<ArticleId>();
  const met = new Map<ArticleId, number>();
  for (const term of row.terms) {
    const alone = joinsAlone(term);
    const what = whatOf(term);
    for (const id of places.under(row, term)) {
      const before = met.get(id);
      if (before === undefined) met.set(id, what);
      if (alone || (before !== undefined && before !== what)) found.add(id);
    }
  }
  found.delete(row.articleId);
  return [...found];
}
