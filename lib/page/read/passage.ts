import type { Block, Run } from './block';

/** A run that still grows. */
type GrowingRun = { -readonly [Field in keyof Run]: Run[Field] };

/** What stands between two breaks, as a walk comes to it: lists of one length. */
export interface Passage {
  /** Text nodes, those of blanks too; null is a line break. */
  readonly nodes: (Text | null)[];
  /** Their text, or a piece of it. */
  readonly texts: string[];
  /** Where in the node that begins. */
  readonly offsets: number[];
  /** Whether they stand in a link. */
  readonly linked: boolean[];
}

/** What a block is told of the element that it stands in. */
type Frame = Pick<Block, 'box' | 'within' | 'names' | 'kind'>;

/**
 * The block that a passage makes, with its blanks collapsed where nodes meet: several in a row are one space, and none
 * stands at an end. Blanks inside the words of a node are left as they are. Null where there are no words. All in one
 * function, since a page calls it a few dozen times: browsers are slow at functions that they have hardly run.
 */
export function blockOf({ nodes, texts, offsets, linked }: Passage, frame: Frame): Block | null {
  const runs: GrowingRun[] = [];
  let text = '';
  let inLinks = 0;
  let last = null as GrowingRun | null;
  let broken = false;
  // the blank that was read before the next words
  let gapNode: Text | null = null;
  let gapOffset = 0;
  for (let i = 0; i < nodes.length; i++) {
    const node = nodes[i] as Text | null;
    const data = texts[i] as string;
    const words = data.trim();
    const from = offsets[i] as number;
    if (node === null || words === '') {
      if (node === null) broken = true;
      else if (gapNode === null && data !== '') {
        gapNode = node;
        gapOffset = from;
      }
      continue;
    }
    const before = text.length;
    const blank = words.length === data.length ? 0 : data.indexOf(words);
    const offset = from + blank;
    if (gapNode === null && blank > 0) {
      gapNode = node;
      gapOffset = from;
    }
    if (before > 0 && broken) text += '\n';
    else if (before > 0 && gapNode !== null) {
      if (
        last !== null &&
        last.node === gapNode &&
        last.offset + last.end - last.start === gapOffset
      )
        last.end++;
      else {
        last = { node: gapNode, offset: gapOffset, start: before, end: before + 1 };
        runs.push(last);
      }
      text += ' ';
    }
    const start = text.length;
    const end = start + words.length;
    if (
      last !== null &&
      last.node === node &&
      last.end === start &&
      last.offset + start - last.start === offset
    )
      last.end = end;
    else {
      last = { node, offset, start, end };
      runs.push(last);
    }
    text += words;
    if (linked[i]) inLinks += text.length - before;
    broken = false;
    gapOffset = offset + words.length;
    gapNode = blank + words.length < data.length ? node : null;
  }
  if (text === '') return null;
  const { box, within, names, kind } = frame;
  return { text, kind, box, within, names, linked: inLinks, runs };
}

/** A passage with nothing in it. */
export function emptyPassage(): Passage {
  return { nodes: [], texts: [], offsets: [], linked: [] };
}
