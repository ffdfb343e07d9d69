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
  const groups: CrossReferenceView[][] = [];
  for (const view of views) {
    if (view.relation !== relation) continue;
    const group = groups.find((members) => members.some((member) => isSameHere(member, view)));
    if (group === undefined) groups.push([view]);
    else if (!group.some((member) => quantity(member.there) === quantity(view.there)))
      group.push(view);
  }
  return groups.flatMap((members) => {
    const [first] = members;
    return first === undefined ? [] : [{ id: first.id, here: first.here, views: members }];
  });
}

/**
 * Whether two matches start from one quantity of this article: from one passage, or from two that state one number and
 * match the same one elsewhere. Equal numbers alone are not enough.
 */
function isSameHere(one: CrossReferenceView, other: CrossReferenceView): boolean {
  if (one.here.findingId === other.here.findingId) return true;
  return (
    quantity(one.here) === quantity(other.here) && quantity(one.there) === quantity(other.there)
  );
}

/** The same for a number said twice in one article: "43 dead" and "at least 43 people were killed". */
function quantity({ articleId, measure, low, high }: Evidence): string {
  const stated = low !== null && high !== null && low !== high ? `${low}-${high}` : (low ?? high);
  return `${articleId} ${measure} ${stated ?? ''}`;
}
