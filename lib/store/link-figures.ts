import type { CrossReference } from '@/lib/domain/cross-reference';
import { crossReferenceId } from './keys';
import type { Compare } from './reading';
import type { FigureRow } from './rows';

/** Every cross-reference between an article's figures and others, and among themselves; each pair is compared once. */
export function linkFigures(
  figures: readonly FigureRow[],
  candidates: readonly FigureRow[],
  compare: Compare,
): CrossReference[] {
  const byTerm = new Map<string, FigureRow[]>();
  for (const candidate of candidates) index(byTerm, candidate);
  const links: CrossReference[] = [];
  for (const figure of figures) {
    // Those of the article itself come in one by one, so that each pair of them is met from its later end only.
    for (const other of sharing(byTerm, figure)) {
      const link = linkOf(figure, other, compare);
      if (link) links.push(link);
    }
    index(byTerm, figure);
  }
  return links;
}

function index(byTerm: Map<string, FigureRow[]>, figure: FigureRow): void {
  for (const term of figure.terms) {
    const rows = byTerm.get(term);
    if (rows) rows.push(figure);
    else byTerm.set(term, [figure]);
  }
}

function sharing(byTerm: ReadonlyMap<string, FigureRow[]>, figure: FigureRow): Set<FigureRow> {
  return new Set(figure.terms.flatMap((term) => byTerm.get(term) ?? []));
}

function linkOf(x: FigureRow, y: FigureRow, compare: Compare): CrossReference | null {
  const [a, b] = reportedFirst(x, y) <= 0 ? [x, y] : [y, x];
  const comparison = compare(a, b);
  return (
    comparison && {
      id: crossReferenceId(a.id, b.id),
      a: a.id,
      b: b.id,
      articleA: a.articleId,
      articleB: b.articleId,
      ...comparison,
    }
  );
}

/** Orders two figures by the day of their articles, then by what no order of reading can change. */
function reportedFirst(x: FigureRow, y: FigureRow): number {
  return (
    compareText(x.day, y.day) ||
    compareText(x.articleId, y.articleId) ||
    compareText(y.part, x.part) ||
    x.start - y.start
  );
}

function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
