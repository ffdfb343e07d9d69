import { elementsIn } from '../dom';
import type { Block } from './block';
import { even } from './even';
import { holderOf, holdersUnder, type Holder } from './holders';
import { blockOf, emptyPassage, type Passage } from './passage';
import { withoutHidden } from './shown';
import type { Steps } from './steps';

/** What a walk is told of its root. */
interface WalkBounds {
  /** The element inside it where the walk begins; without one it begins with the root. */
  readonly from?: Element;
  /** The element inside it behind which the walk ends; without one it ends with the root. */
  readonly until?: Element;
  /** As much text as the root is known to hold, in code units. */
  readonly atLeast?: number;
}

/** Text nodes that are passed in one step. */
const STEP = 300;

/** `NodeFilter.SHOW_TEXT` and `Node.DOCUMENT_POSITION_PRECEDING`: a world's first look at such a name is not free. */
const SHOW_TEXT = 4;
const PRECEDING = 2;

/**
 * All passages under `root` in reading order, in one pass, without those that by element, name or visibility are none
 * of the article's text. Goes from text to text: elements without any are never looked at.
 */
export function* walk(
  root: Element,
  { from, until, atLeast = 0 }: WalkBounds = {},
): Steps<Block[]> {
  const holders = holdersUnder(root, atLeast);
  const breaks = elementsIn(root, 'br');
  const blocks: Block[] = [];
  const passage = emptyPassage();
  const { nodes, texts, offsets, linked } = passage;
  const walker = root.ownerDocument.createTreeWalker(root, SHOW_TEXT);
  let passed = 0;
  let visited = 0;
  let broken = false;
  let parent: Node | null = null;
  let holder: Holder | null = null;
  // the element whose passage is under way
  let here: Holder | null = null;
  let stop: Node | null = null;
  if (until && until !== root) {
    walker.currentNode = until;
    stop = walker.nextSibling();
  }
  walker.currentNode = from ?? root;
  for (let node = walker.nextNode() as Text | null; node && node !== stop;) {
    if (++visited % STEP === 0) yield;
    const { data } = node;
    const isBlank = data.trim() === '';
    while (passed < breaks.length && follows(node, breaks[passed] as Element)) {
      passed++;
      // a second line break in a row ends the passage
      if (broken) {
        broken = false;
        take(passage, here, blocks);
      } else {
        broken = true;
        nodes.push(null);
        texts.push('');
        offsets.push(0);
        linked.push(false);
      }
    }
    if (!isBlank) {
      if (!holder || node.parentNode !== parent) {
        parent = node.parentNode;
        holder = holderOf(parent as Element, holders);
      }
      if (holder.out) {
        if (holder.ends) {
          take(passage, here, blocks);
          broken = false;
        }
        walker.currentNode = holder.out;
        node = walker.nextSibling() as Text | null;
        continue;
      }
      if (here !== holder) {
        if (here?.box !== holder.box) take(passage, here, blocks);
        here = holder;
      }
      broken = false;
    }
    // blanks before a passage are none of it
    if (!isBlank || nodes.length > 0) {
      nodes.push(node);
      texts.push(data);
      offsets.push(0);
      linked.push(holder?.linked === true);
    }
    node = walker.nextNode() as Text | null;
  }
  take(passage, here, blocks);
  yield;
  return even(holders.shown ? withoutHidden(blocks) : blocks);
}

/** Makes a block of what was passed, if there is any of it. */
function take(passage: Passage, here: Holder | null, blocks: Block[]): void {
  const { nodes, texts, offsets, linked } = passage;
  if (nodes.length === 0) return;
  const block = here && blockOf(passage, here);
  if (block) blocks.push(block);
  nodes.length = 0;
  texts.length = 0;
  offsets.length = 0;
  linked.length = 0;
}

function follows(node: Node, before: Node): boolean {
  return (node.compareDocumentPosition(before) & PRECEDING) !== 0;
}
