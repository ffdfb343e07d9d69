import { closestOf, findAllIn, parentOf, textContentOf } from '../dom';
import { findPrintedDay } from '../printed-day';
import { proseLength } from '../prose';

/** Shortest paragraph that counts as running text, in code units. */
const PROSE = 80;
/** As much as a page can be given points for. */
const PLENTY = 1500;
const PARTS = 'nav,footer,aside,form,[class*="comment" i],[id*="comment" i]';

/** The place that holds most running text. */
export interface Prose {
  /** How much it is, in code units; more than 1,500 is not counted. */
  readonly length: number;
  readonly container: Node | null;
}

/** Finds the place that holds most running text, or the first that holds plenty. */
export function findProse(document: Document): Prose {
  const byContainer = new Map<Node, number>();
  let most = 0;
  let best: Node | null = null;
  const paragraphs = document.getElementsByTagName('p');
  for (let i = 0; i < paragraphs.length && most < PLENTY; i++) {
    const paragraph = paragraphs[i] as Element;
    const length = proseLength(textContentOf(paragraph) ?? '', PROSE);
    const container = length > 0 ? parentOf(paragraph) : null;
    if (!container) continue;
    const known =
      byContainer.get(container) ?? (closestOf(container as Element, PARTS) ? -Infinity : 0);
    const sum = known + length;
    byContainer.set(container, sum);
    if (sum > most) [best, most] = [container, sum];
  }
  return best ? { length: most, container: best } : findTypedProse(document);
}

/** The text of a page without a single paragraph that is typed as it is to be seen, and is no program. */
function findTypedProse(document: Document): Prose {
  const typed = document.getElementsByTagName('pre');
  const only = typed.length === 1 ? (typed[0] as Element) : null;
  if (!only || findAllIn(only, 'code').length > 0) return { length: 0, container: null };
  return { length: proseLength(textContentOf(only) ?? '', PROSE), container: only };
}

/** Most `time` elements of a page that is one story; lists have one for each of theirs. */
const FEW_TIMES = 6;

/** Whether a day is marked up, or printed near the headline or where the text begins. */
export function showsDate(document: Document, prose: Prose): boolean {
  const times = document.getElementsByTagName('time').length;
  if (
    (times > 0 && times <= FEW_TIMES) ||
    document.querySelector('[itemprop="datePublished"],[pubdate]')
  )
    return true;
  if (isDated(prose.container, 300)) return true;
  let around: Node | null = document.querySelector('h1');
  for (let up = 0; around && around !== document.body && up < 3; up++) {
    around = parentOf(around);
    if (isDated(around, 3000)) return true;
  }
  return false;
}

/** Whether a day is printed in the first text of a node, as many code units of it as `most`. */
function isDated(node: Node | null, most: number): boolean {
  return node !== null && findPrintedDay((textContentOf(node) ?? '').slice(0, most)) !== null;
}

/** Whether the page names an author where pages do. */
export function showsByline(document: Document): boolean {
  return !!document.querySelector(
    '[rel~="author"],[itemprop="author"],[class*="byline" i],[class*="author" i],meta[name="author"]',
  );
}
