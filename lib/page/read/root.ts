import { isAmong } from '../among';
import {
  attributeOf,
  closestOf,
  findAllIn,
  holds,
  nameOf,
  parentElementOf,
  parentOf,
  textContentOf,
} from '../dom';
import { proseLength } from '../prose';
import { innerTrees } from './inner-trees';
import { asksLeave, namesBody, verdictOn, verdictOnRole } from './left-out';

/** Shortest passage that counts as running text, in code units. */
const PROSE = 60;
/** Text found in paragraphs from which other elements are not looked at. */
const PLENTY = 1200;
/** How much more text the next box up must hold to be the body: within the article's element, and beyond it. */
const GAIN = 1.15;
const GAIN_BEYOND = 1.6;
/** Share of all text from which a box is part of the article whatever its name says. */
const MOST = 0.5;
/** How much more a box counts that says it is the body. */
const BODY = 1.5;

/** Where running text of other things than the article stands. */
const ELSEWHERE = ' NAV FOOTER ASIDE FIGURE DIALOG NOSCRIPT ';

/** An element with running text of its own. */
interface Box {
  readonly element: Element;
  /** Length of it, in code units. */
  weight: number;
}

/** The boxes of a page, and what is known of the elements around them. */
interface Boxes {
  readonly body: Element;
  /** The heaviest first. */
  readonly all: Box[];
  /** Length of all their text. */
  readonly total: number;
  /** Whether an element, or one around it, is where other text than the article's stands. */
  readonly elsewhere: Map<Element, boolean>;
}

function weigh(passages: ArrayLike<Element>, boxes: Map<Element, Box>): void {
  const { length } = passages;
  let box: Box | undefined;
  for (let i = 0; i < length; i++) {
    const passage = passages[i] as Element;
    const text = textContentOf(passage) ?? '';
    const weight = text.length < PROSE / 2 ? 0 : proseLength(text, PROSE);
    const element = weight > 0 ? parentElementOf(passage) : null;
    if (!element) continue;
    if (box?.element !== element) box = boxes.get(element);
    if (box) box.weight += weight;
    else boxes.set(element, (box = { element, weight }));
  }
}

/** Elements that hold running text of their own without being a `p`. */
function otherPassages(body: Element): Element[] {
  const found = new Set<Element>();
  const walker = body.ownerDocument.createTreeWalker(body, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    if (proseLength(node.data, PROSE) === 0) continue;
    const passage = closestOf(
      parentOf(node) as Element,
      'div,section,article,td,li,blockquote,main,dd,pre,p,script,style,noscript,a,textarea,button',
    );
    if (passage && /^(?:DIV|SECTION|ARTICLE|TD|LI|BLOCKQUOTE|MAIN|DD|PRE)$/.test(nameOf(passage)))
      found.add(passage);
  }
  return [...found];
}

function sorted(body: Element, boxes: Map<Element, Box>): Boxes {
  const all = [...boxes.values()].sort((a, b) => b.weight - a.weight);
  let total = 0;
  for (let i = 0; i < all.length; i++) total += all[i]?.weight ?? 0;
  return { body, all, total, elsewhere: new Map() };
}

/** Running text inside an element, in code units. */
function weightIn(element: Element, { all }: Boxes): number {
  let sum = 0;
  for (const box of all) if (holds(element, box.element)) sum += box.weight;
  return sum;
}

/** Whether an element by itself is where other text than the article's stands. */
function startsElsewhere(element: Element, boxes: Boxes): boolean {
  if (isAmong(nameOf(element), ELSEWHERE)) return true;
  const byName = verdictOn(element);
  const verdict = byName === 'in' ? verdictOnRole(element) : byName;
  if (verdict === 'in') return false;
  if (verdict === 'hidden' || weightIn(element, boxes) < boxes.total * MOST) return true;
  return asksLeave(element);
}

/** Whether a box stands where other text than the article's does, by the elements around it up to the body. */
function isElsewhere(box: Element, boxes: Boxes): boolean {
  const { body, elsewhere } = boxes;
  const path: Element[] = [];
  let is = false;
  for (let up: Element | null = box; up && up !== body; up = parentElementOf(up)) {
    const known = elsewhere.get(up);
    if (known === undefined) path.push(up);
    is = known ?? startsElsewhere(up, boxes);
    if (is || known !== undefined) break;
  }
  for (let i = 0; i < path.length; i++) elsewhere.set(path[i] as Element, is);
  return is;
}

function isBody(element: Element): boolean {
  if (attributeOf(element, 'itemprop')?.includes('articleBody')) return true;
  const names = attributeOf(element, 'class');
  return names !== null && namesBody(names);
}

/** The box with most running text of the article's; null where there is none. */
function densestOf(boxes: Boxes): Box | null {
  let densest: Box | null = null;
  let most = 0;
  for (const box of boxes.all) {
    if (box.weight * BODY <= most) break;
    if (isElsewhere(box.element, boxes)) continue;
    const full = isBody(box.element) ? box.weight * BODY : box.weight;
    if (full > most) [densest, most] = [box, full];
  }
  return densest;
}

/** Whether the boxes of the article hold plenty of text together. */
function isPlenty(boxes: Boxes): boolean {
  let sum = 0;
  for (const box of boxes.all) {
    if (!isElsewhere(box.element, boxes)) sum += box.weight;
    if (sum >= PLENTY) return true;
  }
  return false;
}

/** The densest box, widened as long as more of the text comes in (bodies split into sections, live blogs). */
function widened(densest: Box, boxes: Boxes): Element {
  let root = densest.element;
  let held = densest.weight;
  let others: readonly Box[] = boxes.all.filter((box) => box !== densest);
  let left = boxes.total - held;
  let inside = held;
  const article = closestOf(root, 'article,[itemprop~="articleBody"],main,[role="main"]');
  let up = root === boxes.body ? null : parentElementOf(root);
  // what is left outside could no longer widen it
  while (up && up !== boxes.body && inside + left > held * GAIN) {
    const outer: Box[] = [];
    for (const box of others) {
      const out = isElsewhere(box.element, boxes);
      if (out || holds(up, box.element)) left -= box.weight;
      else outer.push(box);
      if (!out && holds(up, box.element)) inside += box.weight;
    }
    others = outer;
    if (inside > held * (article && holds(article, up) ? GAIN : GAIN_BEYOND)) {
      root = up;
      held = inside;
    }
    up = parentElementOf(up);
  }
  return root;
}

/** The article's body: null where there is no running text, and as much of that as is known to stand in it. */
export interface Found {
  readonly root: Element | null;
  readonly weight: number;
}

/** The article's body in one tree. */
interface FoundInTree extends Found {
  /** Whether it is so much that no other tree need be looked at. */
  readonly plenty: boolean;
}

/** Looks for the article's body under an element. */
function findUnder(body: Element): FoundInTree {
  const found = new Map<Element, Box>();
  weigh(findAllIn(body, 'p'), found);
  let boxes = sorted(body, found);
  let plenty = isPlenty(boxes);
  if (!plenty) {
    weigh(otherPassages(body), found);
    boxes = sorted(body, found);
    plenty = isPlenty(boxes);
  }
  const densest = densestOf(boxes);
  return {
    root: densest && widened(densest, boxes),
    weight: densest?.weight ?? 0,
    plenty,
  };
}

/**
 * Finds the element that holds the article's body, in the page or in one element of it. Pages with hardly any text of
 * their own may keep it in an open shadow tree, or in a frame of the same site.
 */
export function findRoot(document: Document, inside?: Element): Found {
  const body = inside ?? document.body;
  if (!body) return { root: null, weight: 0 };
  let best = findUnder(body);
  if (best.plenty) return best;
  for (const tree of innerTrees(body)) {
    const found = findUnder(tree);
    if (found.weight > best.weight) best = found;
  }
  return best;
}
