import { closestOf, findAllIn, holds, parentOf, textContentOf } from '../dom';

/** Shortest passage that counts as running text, in code units. */
const PROSE = 60;
/** Where running text of other things than the article stands. */
const ELSEWHERE =
  'nav,footer,aside,figure,form:not(:has(h1)),dialog,[role="complementary"],[role="contentinfo"],[aria-hidden="true"],[hidden],[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="newsletter" i],[class*="cookie" i],[class*="consent" i],[class*="sidebar" i]:not(body):not(main):not(article)';
/** What publishers call the box of the body. */
const BODY =
  '[itemprop~="articleBody"],[class*="article-body" i],[class*="articlebody" i],[class*="article__body" i],[class*="story-body" i],[class*="entry-content" i],[class*="post-content" i],[class*="article-content" i],[class*="article-text" i]';
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/;

/** How far up from the densest box the body may reach before it must gain much. */
const GAIN = 1.15;
const GAIN_OUTSIDE_ARTICLE = 1.6;

/** Running text by the element whose passage it is: its length, doubled where a character is a word or syllable. */
function weigh(elements: Iterable<Element>): Map<Element, number> {
  const weights = new Map<Element, number>();
  for (const element of elements) {
    const text = textContentOf(element) ?? '';
    const length = text.trim().length * (CJK.test(text) ? 2 : 1);
    const box = parentOf(element);
    if (length >= PROSE && box)
      weights.set(box as Element, (weights.get(box as Element) ?? 0) + length);
  }
  for (const box of weights.keys()) if (closestOf(box, ELSEWHERE)) weights.delete(box);
  return weights;
}

/** Elements that hold running text of their own without being a `p`. */
function otherPassages(body: Element): Element[] {
  const found = new Set<Element>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (node.length < PROSE) continue;
    const parent = parentOf(node) as Element | null;
    const passage =
      parent &&
      closestOf(parent, 'div,section,article,td,li,blockquote,main,dd,p,script,style,noscript,a');
    if (passage && !/^(?:P|SCRIPT|STYLE|NOSCRIPT|A)$/.test(passage.tagName)) found.add(passage);
  }
  return [...found];
}

function heaviest(weights: ReadonlyMap<Element, number>): Element | null {
  let best: Element | null = null;
  let most = 0;
  for (const [box, weight] of weights) {
    const full = Element.prototype.matches.call(box, BODY) ? weight * 1.5 : weight;
    if (full > most) [best, most] = [box, full];
  }
  return best;
}

/**
 * The element that holds the article's body: the box with most running text, widened as long as more of the text comes
 * in (bodies split into sections, live blogs). Null where the page has no text at all.
 */
export function findRoot(document: Document): Element | null {
  const body = document.body as HTMLElement | null;
  if (!body) return null;
  let weights = weigh(findAllIn(body, 'p'));
  const sum = [...weights.values()].reduce((a, b) => a + b, 0);
  if (sum < 1200) {
    const others = weigh(otherPassages(body));
    for (const [box, weight] of weights) others.set(box, (others.get(box) ?? 0) + weight);
    weights = others;
  }
  const densest = heaviest(weights);
  if (!densest) return null;
  const within = (outer: Element) => {
    let held = 0;
    for (const [box, weight] of weights) if (holds(outer, box)) held += weight;
    return held;
  };
  let root = densest;
  let held = within(root);
  const article = closestOf(densest, `article,${BODY},main,[role="main"]`);
  for (
    let up = parentOf(root) as Element | null;
    up && up !== body;
    up = parentOf(up) as Element | null
  ) {
    const more = within(up);
    const inside = article !== null && holds(article, up);
    if (more > held * (inside ? GAIN : GAIN_OUTSIDE_ARTICLE)) [root, held] = [up, more];
  }
  return root;
}
