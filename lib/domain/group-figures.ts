import type { CrossReferenceView, Evidence, Relation } from './cross-reference';

/** One quantity of this article and all that others say of it, as one row of a list. */
export interface FigureGroup {
  /** Key of its first cross-reference. */
  readonly id: string;
  /** The passage here that the row leads to: the most useful cross-reference's. */
  readonly here: Evidence;
  /** One entry for each other quantity, most useful first. */
  readonly views: readonly CrossReferenceView[];
}

/**
 * The cross-references of one relation as rows, in their given order of use. A quantity that the article repeats
 * (headline and text) is one row, and another article that repeats its own is named once in it.
 */
export function groupFigures(
  views: readonly CrossReferenceView[],
  relation: Relation,
): FigureGroup[] {
  const groups: Group[] = [];
  // The number of the first group that has a match from a passage, or between two numbers.
  const known = new Map<string, number>();
  for (const view of views) {
    if (view.relation !== relation) continue;
    const there = quantity(view.there);
    const signs = [view.here.findingId, `${quantity(view.here)} ${there}`];
    const found = signs.flatMap((sign) => known.get(sign) ?? []);
    const number = Math.min(groups.length, ...found);
    const group = (groups[number] ??= { views: [], others: new Set() });
    if (group.others.has(there)) continue;
    group.others.add(there);
    group.views.push(view);
    for (const sign of signs) known.set(sign, Math.min(number, known.get(sign) ?? number));
  }
  return groups.flatMap(({ views: [...members] }) => {
    const [first] = members;
    return first === undefined ? [] : [{ id: first.id, here: first.here, views: members }];
  });
}

/**
 * Matches that start from one quantity of this article: from one passage, or from two that state one number and match the same one
 * elsewhere. Equal numbers alone are not enough. `others`: the quantities that they are with.
 */
interface Group {
  readonly views: CrossReferenceView[];
  readonly others: Set<string>;
}

/** The same for a number said twice in one article: "43 dead" and "at least 43 people were killed". */
function quantity({ articleId, measure, low, high }: Evidence): string {
  const stated = low !== null && high !== null && low !== high ? `${low}-${high}` : (low ?? high);
  return `${articleId} ${measure} ${stated ?? ''}`;
}
