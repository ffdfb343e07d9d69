import type { ArticleId } from '@/lib/domain/article';
import type { FindingId } from '@/lib/domain/cross-reference';

/** What tells how near in time the ends of a link are. */
export interface DatedLink {
  readonly a: FindingId;
  readonly b: FindingId;
  readonly articleA: ArticleId;
  readonly articleB: ArticleId;
  /** Day of the article of `a`. */
  readonly dayA: string;
}

/**
 * Of the links of some later ends, those that are kept and those that are too many: of each group the `most` whose earlier end
 * is nearest in time. Links inside one article always stay. Follows from the links alone, whatever their order.
 */
export function nearestLinks<Link extends DatedLink>(
  links: readonly Link[],
  most: number,
  groupOf: (link: Link) => string,
): { readonly kept: Link[]; readonly left: Link[] } {
  const kept: Link[] = [];
  const left: Link[] = [];
  const counts = new Map<string, number>();
  for (const link of [...links].sort(nearestFirst)) {
    const group = groupOf(link);
    const count = link.articleA === link.articleB ? 0 : (counts.get(group) ?? 0) + 1;
    counts.set(group, Math.max(count, counts.get(group) ?? 0));
    (count <= most ? kept : left).push(link);
  }
  return { kept, left };
}

/** Orders the links of a later end by how near in time their earlier end is, the nearest first. */
export function nearestFirst(
  x: Pick<DatedLink, 'a' | 'dayA'>,
  y: Pick<DatedLink, 'a' | 'dayA'>,
): number {
  return compareText(y.dayA, x.dayA) || compareText(x.a, y.a);
}

/** Orders text by its code units. */
export function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0;
}
