/**
 * Reading a page's elements without asking them: a form's controls can stand in for `parentNode`, `id` or
 * `getAttribute` of the form ("DOM clobbering"), also as a content script sees it in Chromium. The prototypes' own
 * functions cannot be stood in for. They are taken when a script of ours begins, so that asking costs no more than the
 * call; where there is no page (the build and some tests load this file there) there is nothing to take.
 */
function getter<T extends object, K extends keyof T>(prototype: T, key: K): (node: T) => T[K] {
  const read = getterOf(prototype, key);
  return read ? bound<(node: T) => T[K]>(read) : (node) => node[key];
}

/** The function behind a property, own or inherited; null where it is a plain value. */
function getterOf(prototype: object, key: PropertyKey): unknown {
  for (let owner: object | null = prototype; owner;) {
    const found = Object.getOwnPropertyDescriptor(owner, key);
    if (found) return Reflect.get(found, 'get') ?? null;
    owner = Object.getPrototypeOf(owner) as object | null;
  }
  return null;
}

/**
 * A function that takes what another one calls `this` as its first argument. A binding of the browser's own `call` runs no
 * code of ours, which a script that has just begun pays dearly for.
 */
function bound<F>(own: unknown): F {
  return Function.prototype.call.bind(own as () => unknown) as F;
}

const hasPage = typeof document === 'object';
const nodes = hasPage ? Node.prototype : ({} as Node);
const elements = hasPage ? Element.prototype : ({} as Element);

/** A function of the element's prototype, to be called with the element in front; where there is no page, with none. */
function method<F>(name: 'getAttribute' | 'hasAttributes'): F {
  return bound(Reflect.get(elements, name) ?? (() => null));
}

/** The parent node; null at the top of a tree. */
export const parentOf = /* @__PURE__ */ getter(nodes, 'parentNode');

/** The parent element; null at the top of a tree. */
export const parentElementOf = /* @__PURE__ */ getter(nodes, 'parentElement');

/** All text inside a node, hidden text and scripts included. */
export const textContentOf = /* @__PURE__ */ getter(elements as Node, 'textContent');

/** Whether a node stands in a document. */
export const isConnected = /* @__PURE__ */ getter(nodes, 'isConnected');

/** An element's name as the parser wrote it: upper case in HTML, as in the source in SVG and XHTML. */
export const nameOf = /* @__PURE__ */ getter(elements, 'tagName');

/** The value of an attribute; null where the element has none of that name. */
export const attributeOf =
  /* @__PURE__ */ method<(element: Element, name: string) => string | null>('getAttribute');

/** Whether an element has any attribute. */
export const hasAttributes = /* @__PURE__ */ method<(element: Element) => boolean>('hasAttributes');

/** All descendants of a name, in document order. */
export function elementsIn(root: Element, name: string): HTMLCollectionOf<Element> {
  return elements.getElementsByTagName.call(root, name);
}

/** All descendants that a selector finds, in document order. */
export function findAllIn(root: Element, selector: string): NodeListOf<Element> {
  return elements.querySelectorAll.call(root, selector);
}

/** The nearest element that a selector finds among an element and its ancestors; null where there is none. */
export function closestOf(element: Element, selector: string): Element | null {
  return elements.closest.call(element, selector);
}

/** Whether an element is displayed at all; one without a box of its own (`display: contents`) is where its parent is. */
export function isShown(element: Element): boolean {
  if (elements.checkVisibility.call(element)) return true;
  const parent = parentElementOf(element);
  const view = element.ownerDocument.defaultView;
  return (
    parent !== null && view?.getComputedStyle(element).display === 'contents' && isShown(parent)
  );
}

/** Whether a node stands inside another one, or is it. */
export function holds(outer: Node, inner: Node): boolean {
  return nodes.contains.call(outer, inner);
}
