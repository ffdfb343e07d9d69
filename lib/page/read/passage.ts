import type { Block, BlockKind, Run } from './block';

/** A run that still grows. */
type GrowingRun = { -readonly [Field in keyof Run]: Run[Field] };

/** A passage that text nodes are added to, one after the other, with its blanks collapsed. */
export interface Passage {
  text: string;
  runs: GrowingRun[];
  /** Code units so far that stand inside links. */
  linked: number;
  /** The blank between the text so far and the next character, if one was read. */
  gap: 'none' | 'blank' | 'break';
  /** Where that blank stands. */
  gapNode: Text | null;
  gapOffset: number;
}

/** What is not simply taken over: more than one blank, a blank that is no space, and characters nobody sees. */
const UNEVEN = /[\s\u00ad\u200b\u2060\ufeff]{2,}|[^\S ]|[\u00ad\u200b\u2060\ufeff]/g;

/** Each of what {@link UNEVEN} finds, inside words; the rarer ones stand for themselves. */
const SIGNS = ['\n', '  ', '\u00a0', '\t', '\u00ad', '\u200b', '\u2060', '\ufeff', '\r'];
const RARE = ['\u202f', '\u2009', '\u3000', '\u2003', '\u2002', '\u200a', '\u2028', '\f', '\v'];

/**
 * The signs of uneven text that a whole text holds. Its nodes are then searched for these alone: most pages have two or
 * three of them, and plain searches cost a fraction of a pattern.
 */
export function unevenIn(text: string): readonly string[] {
  const found: string[] = [];
  for (let i = 0; i < SIGNS.length; i++) {
    const sign = SIGNS[i] as string;
    if (text.includes(sign)) found.push(sign);
  }
  for (let i = 0; i < RARE.length; i++) {
    const sign = RARE[i] as string;
    if (text.includes(sign)) found.push(sign);
  }
  return found;
}

function isUneven(text: string, signs: readonly string[]): boolean {
  for (let i = 0; i < signs.length; i++) if (text.includes(signs[i] as string)) return true;
  return false;
}

/** A passage with nothing in it. */
export function emptyPassage(): Passage {
  return { text: '', runs: [], linked: 0, gap: 'none', gapNode: null, gapOffset: 0 };
}

/** Adds a text node. `words`: its text without the blanks at its ends, not empty. `signs`: see {@link unevenIn}. */
export function addText(
  passage: Passage,
  node: Text,
  words: string,
  inLink: boolean,
  signs: readonly string[],
): void {
  const { data } = node;
  const { length } = data;
  const start = words.length === length ? 0 : data.indexOf(words);
  const before = passage.text.length;
  if (start > 0) addBlank(passage, node, 0);
  if (isUneven(words, signs)) addUneven(passage, node, words, start);
  else take(passage, node, words, start);
  const end = start + words.length;
  if (end < length) addBlank(passage, node, end);
  if (inLink) passage.linked += passage.text.length - before;
}

/** The block that a passage has become; null where it is empty. The passage is empty then. */
export function endPassage(passage: Passage, element: Element, kind: BlockKind): Block | null {
  passage.gap = 'none';
  if (passage.text === '') return null;
  const { text, linked, runs } = passage;
  passage.text = '';
  passage.runs = [];
  passage.linked = 0;
  return { text, kind, element, linked, runs };
}

/** Adds a blank that stands at an offset of a node: several in a row are one, and none begins a passage. */
export function addBlank(passage: Passage, node: Text, offset: number): void {
  if (passage.gap !== 'none' || passage.text === '') return;
  passage.gap = 'blank';
  passage.gapNode = node;
  passage.gapOffset = offset;
}

/** Takes in what stands between the first and the last visible character of a node. */
function addUneven(passage: Passage, node: Text, inner: string, start: number): void {
  let at = 0;
  UNEVEN.lastIndex = 0;
  for (let gap = UNEVEN.exec(inner); gap; gap = UNEVEN.exec(inner)) {
    if (gap.index > at) take(passage, node, inner.slice(at, gap.index), start + at);
    if (gap[0].trim().length < gap[0].length) addBlank(passage, node, start + gap.index);
    at = gap.index + gap[0].length;
  }
  if (at === 0) take(passage, node, inner, start);
  else if (at < inner.length) take(passage, node, inner.slice(at), start + at);
}

/** Takes in words as they stand at an offset of a node. */
function take(passage: Passage, node: Text, words: string, offset: number): void {
  if (passage.gap !== 'none') {
    if (passage.text !== '') fillGap(passage);
    passage.gap = 'none';
  }
  const start = passage.text.length;
  const last = passage.runs.at(-1);
  if (
    last &&
    last.node === node &&
    last.end === start &&
    last.offset + last.end - last.start === offset
  )
    last.end = start + words.length;
  else passage.runs.push({ node, offset, start, end: start + words.length });
  passage.text += words;
}

/** Writes the blank or break that was read before the next word. */
function fillGap(passage: Passage): void {
  const { gap, gapNode, gapOffset, text, runs } = passage;
  if (gap === 'break') passage.text += '\n';
  if (gap !== 'blank' || !gapNode) return;
  const last = runs.at(-1);
  if (last && last.node === gapNode && last.offset + last.end - last.start === gapOffset)
    last.end++;
  else runs.push({ node: gapNode, offset: gapOffset, start: text.length, end: text.length + 1 });
  passage.text += ' ';
}
