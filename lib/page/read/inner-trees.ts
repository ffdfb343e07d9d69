import { findAllIn } from '../dom';

/** Elements that are looked at for a tree of their own, and how deep such trees are followed. */
const MOST_ELEMENTS = 20_000;
const MOST_DEPTH = 4;

function isFrame(element: Element): element is HTMLIFrameElement {
  return element.tagName === 'IFRAME' || element.tagName === 'FRAME';
}

/** The body of a frame's document; null where it is another site's, or not there yet. */
function bodyOf(frame: HTMLIFrameElement): Element | null {
  try {
    return frame.contentDocument?.body ?? null;
  } catch {
    return null;
  }
}

/** What an element holds apart from its own children: the tops of an open shadow tree, or the body of a frame. */
function topsIn(element: Element): readonly Element[] {
  if (isFrame(element)) {
    const body = bodyOf(element);
    return body ? [body] : [];
  }
  const { shadowRoot } = element;
  // a form's field may stand in for it
  return shadowRoot instanceof ShadowRoot ? [...shadowRoot.children] : [];
}

/**
 * The trees of a page that are no part of its own one: open shadow trees, and frames of the same site, at any depth.
 * Costly, therefore only for pages that have no text without them.
 */
export function innerTrees(body: Element, depth = 0): Element[] {
  if (depth >= MOST_DEPTH) return [];
  const found: Element[] = [];
  const elements = findAllIn(body, '*');
  for (let i = 0; i < Math.min(elements.length, MOST_ELEMENTS); i++)
    for (const top of topsIn(elements[i] as Element))
      found.push(top, ...topsIn(top), ...innerTrees(top, depth + 1));
  return found;
}
