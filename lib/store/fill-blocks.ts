import type { Transaction } from 'dexie';
import type { Findable } from './places';
import { entered, type BlockRow } from './place-blocks';

/** Rows read at a time. */
const BATCH = 500;

/** Puts all articles into blocks: version 1 of the schema had an index of terms instead. */
export async function fillBlocks(upgrade: Transaction): Promise<void> {
  await fill(upgrade, 'figures', 'figureBlocks');
  await fill(upgrade, 'sketches', 'sketchBlocks');
}

async function fill(upgrade: Transaction, from: string, into: string): Promise<void> {
  const rows = upgrade.table<Findable, string>(from);
  const blocks = upgrade.table<BlockRow, [number, number]>(into);
  const filler = new BlockFiller();
  for (let after = ''; ;) {
    const batch = await rows.where('articleId').above(after).limit(BATCH).toArray();
    const last = batch.at(-1);
    if (!last) break;
    for (const row of batch) filler.add(row);
    await blocks.bulkPut(filler.taken());
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
