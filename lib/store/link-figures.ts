import type { FindingId } from '@/lib/domain/cross-reference';
import type { Term } from '@/lib/domain/term';
import { crossReferenceId } from './keys';
import { likeliestAnswers, type AskedLink } from './likeliest-answers';
import { LONGEST_RIVALRY, MOST_LINKS, MOST_PAIRS_WITHIN } from './limits';
import { compareText, nearestLinks } from './nearest-links';
import type { Compare } from './reading';
import type { CrossReferenceRow, FigureRow } from './rows';
import { toldAt } from '@/lib/domain/posts';

/**
 * Every cross-reference between an article's quantities and others, and among themselves; each pair is compared once. All quantities of
 * the article have to be among them: which of several answers is the likeliest follows from all.
 */
export function linkFigures(
  figures: readonly FigureRow[],
  candidates: readonly FigureRow[],
  compare: Compare,
): CrossReferenceRow[] {
  const byTerm = new Map<Term, FigureRow[]>();
  for (const candidate of candidates) index(byTerm, candidate);
  const isNear = nearness(figures, candidates);
  const links: AskedLink[] = [];
  for (const figure of figures) {
    // Those of the article itself come in one by one, so that each pair of them is met from its later end only.
    for (const other of sharing(byTerm, figure)) {
      const link = isNear(figure, other) ? linkOf(figure, other, compare) : null;
      if (link) links.push(link);
    }
    index(byTerm, figure);
  }
  return likeliestAnswers(links);
}

/**
 * Which two figures may be compared: all of different articles; within one those near enough ({@link MOST_PAIRS_WITHIN}), but for
 * long lists: who gives dozens of counts of one sort in one text counts as many things.
 */
function nearness(
  figures: readonly FigureRow[],
  candidates: readonly FigureRow[],
): (x: FigureRow, y: FigureRow) => boolean {
  const articleId = figures[0]?.articleId;
  const own = [...figures, ...candidates.filter((one) => one.articleId === articleId)];
  const { length } = own;
  const lists = listsIn(own);
  const isListed = (x: FigureRow, y: FigureRow) => {
    const list = lists.get(x.id);
    return list !== undefined && list === lists.get(y.id);
  };
  if ((length * (length - 1)) / 2 <= MOST_PAIRS_WITHIN) return (x, y) => !isListed(x, y);
  const ordered = own.sort((x, y) => compareText(y.part, x.part) || x.start - y.start);
  const place = new Map(ordered.map(({ id }, i) => [id, i]));
  const reach = Math.floor(MOST_PAIRS_WITHIN / length);
  return (x, y) => {
    if (x.articleId !== y.articleId || x.part !== y.part) return true;
    const apart = Math.abs((place.get(x.id) ?? 0) - (place.get(y.id) ?? 0));
    return apart <= reach && !isListed(x, y);
  };
}

/** By figure the list that it stands in: what is counted and by whom, where an article has more of that than {@link LONGEST_RIVALRY}. */
function listsIn(own: readonly FigureRow[]): ReadonlyMap<FindingId, string> {
  const lists = Map.groupBy(own, ({ measure, sourceId }) => `${measure} ${sourceId ?? ''}`);
  const long = [...lists].filter(([, figures]) => figures.length > LONGEST_RIVALRY);
  return new Map(
    long.flatMap(([list, figures]) => figures.map(({ id }): [FindingId, string] => [id, list])),
  );
}

/** Of the links of some later ends, those that are kept and those that are too many. Links inside one article always stay. */
export function nearest(links: readonly CrossReferenceRow[]): {
  readonly kept: CrossReferenceRow[];
  readonly left: CrossReferenceRow[];
} {
  return nearestLinks(links, MOST_LINKS, ({ b, relation }) => `${b} ${relation}`);
}

function index(byTerm: Map<Term, FigureRow[]>, figure: FigureRow): void {
  for (const term of figure.terms) {
    const rows = byTerm.get(term);
    if (rows) rows.push(figure);
    else byTerm.set(term, [figure]);
  }
}

function sharing(byTerm: ReadonlyMap<Term, FigureRow[]>, figure: FigureRow): Set<FigureRow> {
  return new Set(figure.terms.flatMap((term) => byTerm.get(term) ?? []));
}

/** The cross-reference between two figures, in whatever order; null where they are not comparable. */
function linkOf(x: FigureRow, y: FigureRow, compare: Compare): AskedLink | null {
  const [a, b] = reportedFirst(x, y) <= 0 ? [x, y] : [y, x];
  const comparison = compare(a, b);
  return (
    comparison && {
      id: crossReferenceId(a.id, b.id),
      a: a.id,
      b: b.id,
      articleA: a.articleId,
      articleB: b.articleId,
      dayA: a.day,
      ...comparison,
    }
  );
}

/** Orders two figures by the day of their articles, then by what no order of reading can change. */
function reportedFirst(x: FigureRow, y: FigureRow): number {
  return (
    compareText(x.day, y.day) ||
    compareText(x.articleId, y.articleId) ||
    compareText(toldAt(x), toldAt(y)) ||
    compareText(y.part, x.part) ||
    x.start - y.start
  );
}
