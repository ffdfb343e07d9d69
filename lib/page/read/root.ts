import { attributeOf, closestOf, findAllIn, holds, nameOf, parentOf, textContentOf } from '../dom';
import { namesBody, verdictOn } from './left-out';

/** Shortest passage that counts as running text, in code units. */
const PROSE = 60;
/** Text found in paragraphs from which other elements are not looked at. */
const PLENTY = 1200;
/** How much more text the next box up must hold to be the body: within the article's element, and beyond it. */
const GAIN = 1.15;
const GAIN_BEYOND = 1.6;
/** Share of all text from which a box is part of the article whatever its name says. */
const MOST = 0.5;

/** Where running text of other things than the article stands. */
const ELSEWHERE = new Set(['NAV', 'FOOTER', 'ASIDE', 'FIGURE', 'DIALOG', 'NOSCRIPT']);
/** Length of running text; East Asian characters count double, being words or syllables. */
function proseLength(text: string): number {
  if (text.length < PROSE / 2) return 0;
  const length = text.trim().length;
  const middle = text.charCodeAt(text.length >> 1);
  const full =
    (middle >= 0x3040 && middle <= 0x9fff) || (middle >= 0xac00 && middle <= 0xd7af)
      ? length * 2
      : length;
  return full >= PROSE ? full : 0;
}

/** Running text by the box whose passages it is. */
type Weights = Map<Element, number>;

function weigh(passages: Iterable<Element>, weights: Weights): void {
  for (const passage of passages) {
    const length = proseLength(textContentOf(passage) ?? '');
    const box = length > 0 ? (parentOf(passage) as Element | null) : null;
    if (box) weights.set(box, (weights.get(box) ?? 0) + length);
  }
}

/** Elements that hold running text of their own without being a `p`. */
function otherPassages(body: Element): Set<Element> {
  const found = new Set<Element>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (proseLength(node.data) === 0) continue;
    const passage = closestOf(
      parentOf(node) as Element,
      'div,section,article,td,li,blockquote,main,dd,p,script,style,noscript,a,textarea,button',
    );
    if (passage && /^(?:DIV|SECTION|ARTICLE|TD|LI|BLOCKQUOTE|MAIN|DD)$/.test(nameOf(passage)))
      found.add(passage);
  }
  return found;
}

/** Running text by every element that holds some, at any depth. */
function sumUp(weights: Weights, body: Element): Weights {
  const held: Weights = new Map();
  for (const [box, weight] of weights)
    for (let up: Element | null = box; up && up !== body; up = parentOf(up) as Element | null)
      held.set(up, (held.get(up) ?? 0) + weight);
  return held;
}

/**
 * Takes out the boxes that stand where other text than the article's does. Gives the running text by every element that
 * holds some, as it is then.
 */
function withoutElsewhere(weights: Weights, body: Element): Weights {
  const held = sumUp(weights, body);
  let total = 0;
  for (const weight of weights.values()) total += weight;
  const out: Element[] = [];
  for (const [element, weight] of held) {
    const verdict = ELSEWHERE.has(nameOf(element)) ? 'hidden' : verdictOn(element);
    if (verdict === 'hidden' || (verdict === 'boilerplate' && weight < total * MOST))
      out.push(element);
  }
  if (out.length === 0) return held;
  for (const box of [...weights.keys()])
    if (out.some((element) => holds(element, box))) weights.delete(box);
  return sumUp(weights, body);
}

function isBody(element: Element): boolean {
  if (attributeOf(element, 'itemprop')?.includes('articleBody')) return true;
  const names = attributeOf(element, 'class');
  return names !== null && namesBody(names);
}

/**
 * The element that holds the article's body: the box with most running text, widened as long as more of the text comes
 * in (bodies split into sections, live blogs). Null where the page has no running text.
 */
export function findRoot(document: Document): Element | null {
  const body = document.body as HTMLElement | null;
  if (!body) return null;
  const weights: Weights = new Map();
  weigh(findAllIn(body, 'p'), weights);
  let held = withoutElsewhere(weights, body);
  let sum = 0;
  for (const weight of weights.values()) sum += weight;
  if (sum < PLENTY) {
    weigh(otherPassages(body), weights);
    held = withoutElsewhere(weights, body);
  }
  let densest: Element | null = null;
  let most = 0;
  for (const [box, weight] of weights) {
    const full = isBody(box) ? weight * 1.5 : weight;
    if (full > most) [densest, most] = [box, full];
  }
  if (!densest) return null;
  const article = closestOf(densest, 'article,[itemprop~="articleBody"],main,[role="main"]');
  let root = densest;
  for (
    let up = parentOf(root) as Element | null;
    up && up !== body;
    up = parentOf(up) as Element | null
  ) {
    const gain = article && holds(article, up) ? GAIN : GAIN_BEYOND;
    if ((held.get(up) ?? 0) > (held.get(root) ?? 0) * gain) root = up;
  }
  return root;
}
