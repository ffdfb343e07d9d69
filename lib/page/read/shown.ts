import { isShown } from '../dom';
import type { Block } from './block';

/**
 * The blocks that are shown. Neighbours of one kind and name in one box are alike to a style but for their place: where
 * the first and the last of a row are shown, those between are. (What hides a single one by its attributes is known
 * before.)
 */
export function withoutHidden(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  for (let from = 0; from < blocks.length;) {
    const first = blocks[from] as Block;
    let to = from + 1;
    while (to < blocks.length && isAlike(first, blocks[to] as Block)) to++;
    const all = isShown(first.box) && (to === from + 1 || isShown((blocks[to - 1] as Block).box));
    for (; from < to; from++) {
      const block = blocks[from] as Block;
      if (all || isShown(block.box)) kept.push(block);
    }
  }
  return kept;
}

function isAlike(a: Block, b: Block): boolean {
  return (
    a.box === b.box ||
    (a.within !== null && a.within === b.within && a.kind === b.kind && a.names === b.names)
  );
}
