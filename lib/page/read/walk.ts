import { findAllIn, textContentOf } from '../dom';
import type { Block } from './block';
import { holderOf, holdersUnder, isShown, type Holder, type Holders } from './holders';
import { addBlank, addText, emptyPassage, endPassage, unevenIn, type Passage } from './passage';

/** A walk under way. */
interface Walk {
  readonly holders: Holders;
  readonly passage: Passage;
  readonly blocks: Block[];
  /** The element whose passage is under way. */
  here: Holder | null;
  /** All line breaks under the root, and how many of them were passed. */
  readonly breaks: ArrayLike<Element>;
  passed: number;
}

/** Ends the passage under way. Whether its element is shown is asked only where there is one. */
function end({ here, passage, holders, blocks }: Walk): void {
  if (!here) return;
  const block = endPassage(passage, here.box, here.kind);
  if (block && (!holders.shown || isShown(here.box))) blocks.push(block);
}

/** Takes in the line breaks before a node: a second one in a row ends the passage. */
function passBreaks(walk: Walk, node: Text): void {
  for (; walk.passed < walk.breaks.length; walk.passed++) {
    const position = node.compareDocumentPosition(walk.breaks[walk.passed] as Element);
    if (!(position & Node.DOCUMENT_POSITION_PRECEDING)) return;
    if (walk.passage.gap === 'break') end(walk);
    else walk.passage.gap = 'break';
  }
}

/**
 * All passages under `root` in reading order, in one pass, without those that by element, name or visibility are none
 * of the article's text. Goes from text to text: elements without any are never looked at.
 */
export function walk(root: Element): Block[] {
  const all = textContentOf(root) ?? '';
  const uneven = unevenIn(all);
  const holders = holdersUnder(root, all.length);
  const walk: Walk = {
    holders,
    passage: emptyPassage(),
    blocks: [],
    here: null,
    breaks: findAllIn(root, 'br'),
    passed: 0,
  };
  const walker = root.ownerDocument.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let parent: Node | null = null;
  let holder: Holder | null = null;
  let node = walker.nextNode() as Text | null;
  while (node) {
    const { data } = node;
    const words = data.trim();
    if (walk.passed < walk.breaks.length) passBreaks(walk, node);
    if (words === '') {
      if (data.length > 0) addBlank(walk.passage, node, 0);
      node = walker.nextNode() as Text | null;
      continue;
    }
    if (!holder || node.parentNode !== parent) {
      parent = node.parentNode;
      holder = holderOf(parent as Element, holders);
    }
    if (holder.out) {
      if (holder.ends) end(walk);
      walker.currentNode = holder.out;
      node = walker.nextSibling() as Text | null;
      continue;
    }
    if (walk.here !== holder) {
      if (walk.here && walk.here.box !== holder.box) end(walk);
      walk.here = holder;
    }
    addText(walk.passage, node, words, holder.linked, uneven);
    node = walker.nextNode() as Text | null;
  }
  end(walk);
  return walk.blocks;
}
