import { holds, parentOf } from '../dom';

/**
 * Whether something of the page that stays while its text scrolls (a fixed or sticky bar) lies over a box of text: what
 * is drawn above the page would show through it. Outside the view nothing is known, and nothing said to be covered.
 */
export function isCovered(box: DOMRect, text: Node, view: Window): boolean {
  const hit = view.document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2);
  if (hit === null || holds(hit, text)) return false;
  for (let up: Node | null = hit; up instanceof Element; up = parentOf(up)) {
    if (holds(up, text)) return false;
    const { position } = view.getComputedStyle(up);
    if (position === 'fixed' || position === 'sticky') return true;
  }
  return false;
}
