import { holds, parentOf } from '../dom';
import type { Block } from './block';

/** How pointers to other stories start, in lower case. */
const POINTERS = [
  'read more',
  'read also',
  'also read',
  'read next',
  'read the full',
  'see also',
  'related:',
  'related articles',
  'related stories',
  'more on this',
  'more stories',
  'more:',
  'recommended',
  'don’t miss',
  "don't miss",
  'watch:',
  'listen:',
  'video:',
  'photo:',
  'photos:',
  'advertisement',
  'sign up',
  'subscribe',
  'follow us',
  'click here',
  'lire aussi',
  'à lire',
  'lesen sie',
  'mehr zum thema',
  'lea también',
  'lee también',
  'leer más',
  'leggi anche',
  'leia mais',
  'leia também',
];
/** What pages print behind an article, in lower case. */
const FURNITURE = new Set([
  'share',
  'share this',
  'share this article',
  'advertisement',
  'comments',
  'comment',
  'tags',
  'tags:',
  'topics',
  'print',
  'email',
  'copy link',
  'facebook',
  'twitter',
  'whatsapp',
  'linkedin',
  'loading...',
  'loading',
]);

/** A picture's credit at the end of what is not marked as its caption. */
const CREDIT =
  /(?:[(|]|^)\s*(?:image|photo|picture|pic|foto|bild|credit|source)s?(?: credit)?: [^.]{2,60}\)?$/;

const SENTENCE_ENDS = new Set('.!?…:"”»’)]。！？');

function endsSentence(block: Block): boolean {
  return SENTENCE_ENDS.has(block.text.charAt(block.text.length - 1));
}

/** Longest passage that is looked at as a pointer or furniture, in code units. */
const SHORT = 240;

function isFurniture(block: Block): boolean {
  const { text, linked } = block;
  if (text.length > SHORT) return false;
  const share = linked / text.length;
  if (share > 0.8 && block.kind !== 'heading')
    return block.kind !== 'paragraph' || text.length < 160;
  const lower = text.toLowerCase();
  if (
    FURNITURE.has(lower) ||
    CREDIT.test(lower) ||
    lower.startsWith('©') ||
    lower.startsWith('copyright ')
  )
    return true;
  if (share < 0.2 && text.length >= 60) return false;
  return POINTERS.some((pointer) => lower.startsWith(pointer));
}

/** The blocks that are the article's text, of those between the headline and the end of the root. */
export function select(blocks: readonly Block[], headline: Element | null): Block[] {
  const start = headline ? blocks.findIndex((block) => holds(headline, block.element)) : -1;
  const kept = blocks.slice(start + 1).filter((block) => !isFurniture(block));
  return withoutTail(withoutHead(withoutAppendix(kept)));
}

/** Drops what stands before the first running text and is neither a sentence nor its subhead. */
function withoutHead(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(
    (block) => block.text.length >= 80 && block.linked < block.text.length / 2,
  );
  return blocks.filter((block, i) => {
    if (i >= first || (block.text.length >= 40 && endsSentence(block))) return true;
    return (
      i === first - 1 &&
      block.kind === 'heading' &&
      parentOf(block.element) === parentOf(blocks[first]?.element ?? block.element)
    );
  });
}

/** Share of the text from which a box is one of the body's. */
const MAIN = 0.15;

/** Drops what follows the last of the body's boxes, where it points elsewhere (teasers of other stories). */
function withoutAppendix(blocks: readonly Block[]): readonly Block[] {
  const lengths = new Map<Node | null, number>();
  let total = 0;
  for (const { element, text } of blocks) {
    const box = parentOf(element);
    lengths.set(box, (lengths.get(box) ?? 0) + text.length);
    total += text.length;
  }
  const last = blocks.findLastIndex(
    ({ element }) => (lengths.get(parentOf(element)) ?? 0) >= total * MAIN,
  );
  const appendix = blocks.slice(last + 1);
  const points = appendix.some(({ linked, text }) => linked > text.length / 2);
  return last >= 0 && points ? blocks.slice(0, last + 1) : blocks;
}

/** Drops subheads and scraps behind the last sentence. */
function withoutTail(blocks: readonly Block[]): Block[] {
  let end = blocks.length;
  for (let block = blocks[end - 1]; block; block = blocks[end - 1]) {
    const scrap =
      block.kind === 'heading' ||
      (block.text.length < 60 && !endsSentence(block) && block.kind !== 'paragraph');
    if (!scrap) break;
    end--;
  }
  return blocks.slice(0, end);
}
