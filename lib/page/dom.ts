/**
 * Reading a page's elements without asking them: a form's controls can stand in for `parentNode`, `id` or
 * `getAttribute` of the form ("DOM clobbering"), also as a content script sees it in Chromium. The prototypes' own
 * functions cannot be stood in for. They are taken at the first use: the build runs this file where there is no page.
 */
function getter<T extends object, K extends keyof T>(
  prototype: () => T,
  key: K,
): (node: T) => T[K] {
  let read: ((this: T) => T[K]) | null | undefined;
  return (node) => {
    if (read === undefined) read = getterOf(prototype(), key) as typeof read;
    return read ? read.call(node) : node[key];
  };
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

/** The parent node; null at the top of a tree. */
export const parentOf = getter(() => Node.prototype, 'parentNode');

/** The parent element; null at the top of a tree. */
export const parentElementOf = getter(() => Node.prototype, 'parentElement');

/** All text inside a node, hidden text and scripts included. */
export const textContentOf = getter(() => Element.prototype as Node, 'textContent');

/** Whether a node stands in a document. */
export const isConnected = getter(() => Node.prototype, 'isConnected');

/** An element's name as the parser wrote it: upper case in HTML, as in the source in SVG and XHTML. */
export const nameOf = getter(() => Element.prototype, 'tagName');

/** The value of an attribute; null where the element has none of that name. */
export function attributeOf(element: Element, name: string): string | null {
  return Element.prototype.getAttribute.call(element, name);
}

/** All descendants that a selector finds, in document order. */
export function findAllIn(root: Element, selector: string): NodeListOf<Element> {
  return Element.prototype.querySelectorAll.call(root, selector);
}

/** The nearest element that a selector finds among an element and its ancestors; null where there is none. */
export function closestOf(element: Element, selector: string): Element | null {
  return Element.prototype.closest.call(element, selector);
}

/** Whether a node stands inside another one, or is it. */
export function holds(outer: Node, inner: Node): boolean {
  return Node.prototype.contains.call(outer, inner);
}
