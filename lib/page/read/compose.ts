import type { TextMap } from '../text-map';
import type { Block } from './block';

/** Between two blocks of a text. */
const BREAK = '\n\n';

/** Joins blocks to one text by blank lines, with its map. */
export function compose(blocks: readonly Block[]): { text: string; map: TextMap } {
  const starts: number[] = [];
  const ends: number[] = [];
  const nodes: Text[] = [];
  const offsets: number[] = [];
  let at = 0;
  for (const block of blocks) {
    for (const run of block.runs) {
      starts.push(at + run.start);
      ends.push(at + run.end);
      nodes.push(run.node);
      offsets.push(run.offset);
    }
    at += block.text.length + BREAK.length;
  }
  return {
    text: blocks.map((block) => block.text).join(BREAK),
    map: { starts, ends, nodes, offsets },
  };
}
