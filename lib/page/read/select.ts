import type { Block } from './block';

/** How pointers to other stories start, in lower case, each between bars. Searched as it stands, see `address.ts`. */
const POINTERS =
  "|read more|read also|also read|read next|read the full|see also|related:|related articles|related stories|more on this|more stories|more:|recommended|don’t miss|don't miss|watch:|listen:|video:|photo:|photos:|advertisement|sign up|subscribe|follow us|click here|lire aussi|à lire|lesen sie|mehr zum thema|lea también|lee también|leer más|leggi anche|leia mais|leia também|";
/** What pages print behind an article, in lower case, each between bars. */
const FURNITURE =
  '|share|share this|share this article|advertisement|comments|comment|tags|tags:|topics|print|email|copy link|facebook|twitter|whatsapp|linkedin|loading...|loading|';

/** A picture's credit at the end of what is not marked as its caption. */
const CREDIT =
  /(?:[(|]|^)\s*(?:image|photo|picture|pic|foto|bild|credit|source)s?(?: credit)?: [^.]{2,60}\)?$/;

function firstWord(text: string): string {
  const blank = text.indexOf(' ');
  return blank < 0 ? text : text.slice(0, blank);
}

const SENTENCE_ENDS = '.!?…:"”»’)]。！？';

function endsSentence(block: Block): boolean {
  return SENTENCE_ENDS.includes(block.text.charAt(block.text.length - 1));
}

/** Longest passage that is looked at as a pointer or furniture, in code units. */
const SHORT = 240;
/** No pointer and nothing of the furniture is longer, in code units. */
const LONGEST_POINTER = 24;

function isFurniture(block: Block): boolean {
  const { text, linked } = block;
  if (text.length > SHORT) return false;
  const share = linked / text.length;
  if (share > 0.8 && block.kind !== 'heading')
    return block.kind !== 'paragraph' || text.length < 160;
  const start = text.slice(0, LONGEST_POINTER).toLowerCase();
  if (start.startsWith('©') || start.startsWith('copyright ')) return true;
  if (text.length <= LONGEST_POINTER && FURNITURE.includes(`|${start}|`)) return true;
  if (text.includes(': ') && CREDIT.test(text.toLowerCase())) return true;
  if (share < 0.2 && text.length >= 60) return false;
  // only behind a pointer's first word the pointers are compared
  if (!POINTERS.includes(`|${firstWord(start)}`)) return false;
  return POINTERS.split('|').some((pointer) => pointer !== '' && start.startsWith(pointer));
}

/** Share of linked text from which being linked tells nothing: the whole article stands in links. */
const ALL_LINKED = 0.7;

/** The blocks that are the article's text, of those between its headline and the end of the root. */
export function select(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  const told = withTellingLinks(blocks);
  for (let i = 0; i < told.length; i++) {
    const block = told[i] as Block;
    if (!isFurniture(block)) kept.push(block);
  }
  return withoutTail(withoutHead(withoutAppendix(kept)));
}

/** The same blocks, none of them linked where nearly all of them are. */
function withTellingLinks(blocks: readonly Block[]): readonly Block[] {
  let total = 0;
  let linked = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i] as Block;
    total += block.text.length;
    linked += block.linked;
  }
  return linked > total * ALL_LINKED ? blocks.map((block) => ({ ...block, linked: 0 })) : blocks;
}

/** Length from which a passage is running text, and from which a short one before it may stay. */
const RUNNING = 80;
const STANDFIRST = 40;

/** Drops what stands before the first running text and is neither a sentence nor its subhead. */
function withoutHead(blocks: Block[]): Block[] {
  let first = 0;
  for (; first < blocks.length; first++) {
    const { text, linked } = blocks[first] as Block;
    if (text.length >= RUNNING && linked < text.length / 2) break;
  }
  // nothing but scraps
  if (first === 0 || first === blocks.length) return blocks;
  const kept: Block[] = [];
  const running = blocks[first] as Block;
  for (let i = 0; i < first; i++) {
    const block = blocks[i] as Block;
    const isSubhead =
      i === first - 1 && block.kind === 'heading' && block.within === running.within;
    if (isSubhead || (block.text.length >= STANDFIRST && endsSentence(block))) kept.push(block);
  }
  for (let i = first; i < blocks.length; i++) kept.push(blocks[i] as Block);
  return kept;
}

/** Share of the text from which a box is one of the body's. */
const MAIN = 0.15;

/** Drops what follows the last of the body's boxes, where it points elsewhere (teasers of other stories). */
function withoutAppendix(blocks: Block[]): Block[] {
  if (!blocks.some(points)) return blocks;
  const lengths = new Map<Element | null, number>();
  let total = 0;
  for (const { within, text } of blocks) {
    lengths.set(within, (lengths.get(within) ?? 0) + text.length);
    total += text.length;
  }
  const last = blocks.findLastIndex(({ within }) => (lengths.get(within) ?? 0) >= total * MAIN);
  return last >= 0 && blocks.slice(last + 1).some(points) ? blocks.slice(0, last + 1) : blocks;
}

function points({ linked, text }: Block): boolean {
  return linked > text.length / 2;
}

/** Drops subheads and scraps behind the last sentence. */
function withoutTail(blocks: Block[]): Block[] {
  let end = blocks.length;
  for (let block = blocks[end - 1]; block; block = blocks[end - 1]) {
    const scrap =
      block.kind === 'heading' ||
      (block.text.length < 60 && !endsSentence(block) && block.kind !== 'paragraph');
    if (!scrap) break;
    end--;
  }
  return end === blocks.length ? blocks : blocks.slice(0, end);
}
