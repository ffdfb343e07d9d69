import type { TextMap } from '../text-map';
import type { Block, Run } from './block';

/** Between two blocks of a text. */
export const BREAK = '\n\n';

/** Joins blocks to one text by blank lines, with its map. */
export function compose(blocks: readonly Block[]): { text: string; map: TextMap } {
  const starts: number[] = [];
  const ends: number[] = [];
  const nodes: Text[] = [];
  const offsets: number[] = [];
  let text = '';
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    if (i > 0) text += BREAK;
    const at = text.length;
    const { runs } = block;
    for (let j = 0; j < runs.length; j++) {
      const run = runs[j] as Run;
      starts.push(at + run.start);
      ends.push(at + run.end);
      nodes.push(run.node);
      offsets.push(run.offset);
    }
    text += block.text;
  }
  return { text, map: { starts, ends, nodes, offsets } };
}
