import { closestOf, holds } from '../dom';
import type { Block } from './block';

/** Words that start a pointer to other stories. */
const POINTER =
  /^(?:read (?:more|also|next|the full)|also read|see also|related(?:\s*:|$)|more(?: on this| stories|:)|recommended|watch:|listen:|video:|photos?:|advertisement$|sign up|subscribe|follow us|click here|lire aussi|à lire|lesen sie|mehr zum thema|lea también|le(?:e|a) más|leggi anche|leia (?:mais|também))/i;
/** What pages print behind an article. */
const FURNITURE =
  /^(?:share(?: this)?|advertisement|comments?|tags?:?|topics?:?|print|email|copy link|©.*|copyright .*|all rights reserved.*|photo(?:graph)?:.*|image(?: credit)?:.*|getty images.*)$/i;
const SENTENCE_END = /[.!?…:"”»’)\]。！？]$/;

function isPointer(block: Block): boolean {
  const share = block.linked / block.text.length;
  if (share > 0.8 && block.kind !== 'heading')
    return block.kind !== 'paragraph' || block.text.length < 160;
  return (
    POINTER.test(block.text) && block.text.length < 240 && (share > 0.2 || block.text.length < 60)
  );
}

/** The blocks that are the article's text, of those between the headline and the end of the root. */
export function select(blocks: readonly Block[], headline: Element | null): Block[] {
  const start = headline
    ? blocks.findIndex((block) => block.element === headline || holds(headline, block.element))
    : -1;
  let kept = blocks
    .slice(start + 1)
    .filter(
      (block) =>
        !isPointer(block) && !FURNITURE.test(block.text) && /[\p{L}\p{N}]/u.test(block.text),
    );
  kept = withoutTail(withoutHead(kept));
  return kept;
}

/** Drops what stands before the first running text and is neither a subhead-like standfirst nor a sentence. */
function withoutHead(blocks: readonly Block[]): Block[] {
  const first = blocks.findIndex(
    (block) => block.text.length >= 80 && block.linked < block.text.length / 2,
  );
  return blocks.filter(
    (block, i) =>
      i >= first ||
      (block.text.length >= 40 && SENTENCE_END.test(block.text) && !closestOf(block.element, 'a')),
  );
}

/** Drops subheads and scraps behind the last sentence. */
function withoutTail(blocks: readonly Block[]): Block[] {
  let end = blocks.length;
  while (end > 0) {
    const block = blocks[end - 1];
    if (!block) break;
    const scrap =
      block.kind === 'heading' ||
      (block.text.length < 60 && !SENTENCE_END.test(block.text) && block.kind !== 'paragraph');
    if (!scrap) break;
    end--;
  }
  return blocks.slice(0, end);
}
