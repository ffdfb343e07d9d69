import { crossReferenceId } from './keys';
import { compareText } from './nearest-links';
import type { CrossReferenceRow, LinkedRow } from './rows';

/*
 * A save writes a hundred links and reads as many; see pack-findings.ts for why they are text.
 */

/** Two articles, the one reported first before the other. */
export type Pair = Pick<LinkedRow, 'articleA' | 'articleB'>;

/** What stands of a link in its packed text: keys without those of the articles. */
type Packed = readonly [
  a: string,
  b: string,
  relation: CrossReferenceRow['relation'],
  score: CrossReferenceRow['score'],
  reason: CrossReferenceRow['reason'],
];

/** All links between two articles, at least one, as the library keeps them. */
export function packLinks(
  { articleA, articleB }: Pair,
  links: readonly CrossReferenceRow[],
): LinkedRow {
  const sorted = [...links].sort((x, y) => compareText(x.id, y.id));
  const packed = sorted.map(({ a, b, relation, score, reason }): Packed => [
    a.slice(articleA.length),
    b.slice(articleB.length),
    relation,
    score,
    reason,
  ]);
  const conflict = links.some(({ relation }) => relation === 'conflict');
  return {
    id: crossReferenceId(articleA, articleB),
    articleA,
    articleB,
    conflicting: conflict ? [...new Set([articleA, articleB])] : [],
    dayA: links[0]?.dayA ?? '',
    most: mostOfOne(links),
    packed: JSON.stringify(packed),
  };
}

/** What {@link packLinks} packed. */
export function unpackLinks({ articleA, articleB, dayA, packed }: LinkedRow): CrossReferenceRow[] {
  return (JSON.parse(packed) as readonly Packed[]).map(([ownA, ownB, relation, score, reason]) => {
    const [a, b] = [articleA + ownA, articleB + ownB];
    return { id: crossReferenceId(a, b), a, b, articleA, articleB, dayA, relation, score, reason };
  });
}

/** How many of some links at most are of one later end and one relation; those inside an article are not counted. */
export function mostOfOne(links: readonly CrossReferenceRow[]): number {
  const counts = new Map<string, number>();
  for (const { articleA, articleB, b, relation } of links) {
    if (articleA === articleB) continue;
    const key = `${b} ${relation}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return Math.max(0, ...counts.values());
}
