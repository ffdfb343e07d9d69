import { closestOf, elementsIn, findAllIn, holds, textContentOf } from '../dom';

/** Text from which an element is an article and no pointer to one, in code units. */
const ARTICLE = 500;

/** The element that a page sets apart for the article of a body; null where it has none. */
export function articleAround(root: Element): Element | null {
  return closestOf(root, 'article');
}

/**
 * Whole articles with headlines of their own that a page shows beside one, in its order: what sites append when their
 * readers have reached the end. Posts of a live blog and lists of stories have no headline of the first rank each.
 */
export function articlesBeside(document: Document, own: Element): readonly Element[] {
  const beside: Element[] = [];
  const all = document.getElementsByTagName('article');
  if (all.length < 2) return beside;
  for (const element of all) {
    if (holds(own, element) || holds(element, own)) continue;
    if (elementsIn(element, 'h1').length !== 1) continue;
    let length = 0;
    for (const paragraph of findAllIn(element, 'p'))
      length += textContentOf(paragraph)?.length ?? 0;
    if (length >= ARTICLE) beside.push(element);
  }
  return beside;
}

/** The one of several elements that the reader looks at: the last that begins above the middle of the view. */
export function inView(elements: readonly Element[], view: Window): Element | null {
  const middle = view.innerHeight / 2;
  return (
    elements.findLast((element) => element.getBoundingClientRect().top <= middle) ??
    elements[0] ??
    null
  );
}
