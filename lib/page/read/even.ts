import type { Block } from './block';
import { blockOf, emptyPassage, type Passage } from './passage';

/** What is not simply taken over: more than one blank, a blank that is no space, and characters nobody sees. */
const UNEVEN = /[\s\u00ad\u200b\u2060\ufeff]{2,}|[^\S ]|[\u00ad\u200b\u2060\ufeff]/g;
/** The same, to be looked for only. */
const ANY_UNEVEN = / {2}|[^\S ]|[\u00ad\u200b\u2060\ufeff]/;

/**
 * The same blocks with every row of blanks as one space, and without characters that nobody sees. Most texts have none
 * of that: they are looked through once, as one.
 */
export function even(blocks: Block[]): Block[] {
  let all = '';
  for (let i = 0; i < blocks.length; i++) all += (blocks[i] as Block).text;
  if (!ANY_UNEVEN.test(all)) return blocks;
  const evened: Block[] = [];
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    const mended = ANY_UNEVEN.test(block.text) ? evenedBlock(block) : block;
    if (mended) evened.push(mended);
  }
  return evened;
}

/** Reads the nodes of a block once more, in pieces between what is uneven; null where nothing of them is seen. */
function evenedBlock(block: Block): Block | null {
  const passage = emptyPassage();
  let node: Text | null = null;
  let end = 0;
  for (const run of block.runs) {
    // between two runs stands a break that no node holds
    if (run.start > end) add(passage, null, '', 0);
    end = run.end;
    if (run.node === node) continue;
    node = run.node;
    addPieces(passage, node);
  }
  const evened = blockOf(passage, block);
  // which of its nodes are links is not known any more; their share is
  return evened && { ...evened, linked: (block.linked / block.text.length) * evened.text.length };
}

function add(
  { nodes, texts, offsets, linked }: Passage,
  node: Text | null,
  text: string,
  at: number,
) {
  nodes.push(node);
  texts.push(text);
  offsets.push(at);
  linked.push(false);
}

/** Adds what stands between uneven places of a node, and one space for each of them that is not only unseen. */
function addPieces(passage: Passage, node: Text): void {
  const { data } = node;
  let at = 0;
  UNEVEN.lastIndex = 0;
  for (let gap = UNEVEN.exec(data); gap; gap = UNEVEN.exec(data)) {
    if (gap.index > at) add(passage, node, data.slice(at, gap.index), at);
    if (gap[0].trim().length < gap[0].length) add(passage, node, ' ', gap.index);
    at = gap.index + gap[0].length;
  }
  if (at < data.length) add(passage, node, data.slice(at), at);
}
