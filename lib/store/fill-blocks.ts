import type { Table, Transaction } from 'dexie';
import type { Findable } from './places';
import { entered, type BlockRow, type Blocks } from './place-blocks';
import type { UpgradeFollower } from './upgrading';

/** Rows read at a time. */
const BATCH = 200;

/** Puts all articles into blocks: version 1 of the schema had an index of terms instead. */
export async function fillBlocks(
  transaction: Transaction,
  follower: UpgradeFollower,
): Promise<void> {
  for (const [from, into] of [
    ['figures', 'figureBlocks'],
    ['sketches', 'sketchBlocks'],
  ] as const) {
    const rows = transaction.table<Findable, string>(from);
    const blocks = transaction.table<BlockRow, [number, number]>(into);
    await fill(rows, blocks, follower);
  }
}

async function fill(
  rows: Table<Findable, string>,
  blocks: Blocks,
  follower: UpgradeFollower,
): Promise<void> {
  const filler = new BlockFiller();
  for (let after = ''; ;) {
    const batch = await rows.where('articleId').above(after).limit(BATCH).toArray();
    const last = batch.at(-1);
    if (!last) break;
    for (const row of batch) filler.add(row);
    await blocks.bulkPut(filler.taken());
    follower.add(batch.length);
    after = last.articleId;
  }
}

/** Puts many articles into blocks that nobody else writes meanwhile. */
export class BlockFiller {
  private readonly last = new Map<number, BlockRow>();
  private changed = new Map<string, BlockRow>();

  /** Puts an article into the last blocks of its stretches. */
  add(article: Findable): void {
    for (const block of entered([...this.last.values()], article)) {
      this.last.set(block.stretch, block);
      this.changed.set(`${String(block.stretch)} ${String(block.n)}`, block);
    }
  }

  /** The blocks that came or changed since the last call. */
  taken(): BlockRow[] {
    const blocks = [...this.changed.values()];
    this.changed = new Map();
    return blocks;
  }
}
