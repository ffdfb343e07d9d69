import type { Transaction } from 'dexie';
import type { ArticleId } from '@/lib/domain/article';
import { crossReferenceId } from './keys';
import { packLinks } from './pack-links';
import type { CrossReferenceRow, LinkedRow } from './rows';
import type { UpgradeFollower } from './upgrading';

/** Pairs read at a time. */
const BATCH = 1_000;

/** All cross-references between two articles, or inside one, as versions 1 and 2 of the schema kept them. */
interface PairRow extends Pick<CrossReferenceRow, 'articleA' | 'articleB' | 'dayA'> {
  readonly packed: string;
}

type PackedLink = readonly [
  a: string,
  b: string,
  relation: CrossReferenceRow['relation'],
  score: CrossReferenceRow['score'],
  reason: CrossReferenceRow['reason'],
];

/** Makes one row of all pairs of a later article. */
export async function joinPairs(
  transaction: Transaction,
  follower: UpgradeFollower,
): Promise<void> {
  const pairs = transaction.table<PairRow, string>('crossReferences');
  const linked = transaction.table<LinkedRow, ArticleId>('linked');
  for (let after = ''; ;) {
    const batch = await pairs.where('articleB').above(after).limit(BATCH).toArray();
    const last = batch.at(-1)?.articleB;
    if (last === undefined) return;
    // The last one may have more than came.
    const rest = await pairs.where('articleB').equals(last).toArray();
    const all = [...batch.filter(({ articleB }) => articleB !== last), ...rest];
    const ofArticle = Map.groupBy(all, ({ articleB }) => articleB);
    await linked.bulkPut(
      [...ofArticle].map(([articleB, own]) => packLinks(articleB, own.flatMap(linksOfPair))),
    );
    follower.add(all.length);
    after = last;
  }
}

function linksOfPair({ articleA, articleB, dayA, packed }: PairRow): CrossReferenceRow[] {
  return (JSON.parse(packed) as readonly PackedLink[]).map(
    ([ownA, ownB, relation, score, reason]) => {
      const [a, b] = [articleA + ownA, articleB + ownB];
      const ends = { a, b, articleA, articleB };
      return { id: crossReferenceId(a, b), ...ends, dayA, relation, score, reason };
    },
  );
}
