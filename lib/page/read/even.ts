import { nameOf } from '../dom';
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
    if (ANY_UNEVEN.test(block.text)) evened.push(...evenedBlocks(block));
    else evened.push(block);
  }
  return evened;
}

/**
 * Reads the nodes of a block once more, in pieces between what is uneven: one block, none where nothing of them is seen, and
 * several where lines are as the source has them, as in a `pre`, in which an empty one parts paragraphs.
 */
function evenedBlocks(block: Block): Block[] {
  const parts = nameOf(block.box) === 'PRE';
  const passages = [emptyPassage()];
  let node: Text | null = null;
  let end = 0;
  for (const run of block.runs) {
    // between two runs stands a break that no node holds
    if (run.start > end) add(passages.at(-1) as Passage, null, '', 0);
    end = run.end;
    if (run.node === node) continue;
    node = run.node;
    addPieces(passages, node, parts);
  }
  // which of its nodes are links is not known any more; their share is
  const share = block.linked / block.text.length;
  return passages.flatMap((passage) => {
    const evened = blockOf(passage, block);
    return evened ? [{ ...evened, linked: share * evened.text.length }] : [];
  });
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

/** Two line breaks with nothing between them that is seen. */
const EMPTY_LINE = /\n[^\S\n]*\n/;

/**
 * Adds what stands between uneven places of a node, and one space for each of them that is not only unseen, to the last
 * passage; `parts`: whether another one begins behind an empty line.
 */
function addPieces(passages: Passage[], node: Text, parts: boolean): void {
  const { data } = node;
  let at = 0;
  UNEVEN.lastIndex = 0;
  for (let gap = UNEVEN.exec(data); gap; gap = UNEVEN.exec(data)) {
    const last = passages.at(-1) as Passage;
    if (gap.index > at) add(last, node, data.slice(at, gap.index), at);
    if (parts && EMPTY_LINE.test(gap[0])) passages.push(emptyPassage());
    else if (gap[0].trim().length < gap[0].length) add(last, node, ' ', gap.index);
    at = gap.index + gap[0].length;
  }
  if (at < data.length) add(passages.at(-1) as Passage, node, data.slice(at), at);
}
