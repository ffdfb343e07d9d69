import { parentElementOf } from '../dom';

/** How far beyond the view is drawn, in heights of the view: what a flick of the wheel brings in. */
const MARGIN = 1;

/** What of the view an element's text can be seen in, viewport coordinates. */
interface Part {
  top: number;
  bottom: number;
  left: number;
  right: number;
}

/** Such parts by element, as long as nothing moves. */
export type Parts = Map<Element | null, Part>;

/** Part of the view in which an element's text can be seen: all of it, or what its scrolling containers leave. */
function visiblePart(range: Range, view: Window, parts: Parts): Part {
  const parent = range.startContainer.parentElement;
  const known = parts.get(parent);
  if (known) return known;
  const part = { top: -Infinity, bottom: Infinity, left: -Infinity, right: Infinity };
  const body = range.startContainer.ownerDocument?.body;
  for (let up = parent; up && up !== body; up = parentElementOf(up)) {
    if (up.scrollHeight <= up.clientHeight + 1 && up.scrollWidth <= up.clientWidth + 1) continue;
    const { overflowX, overflowY } = view.getComputedStyle(up);
    if (overflowX === 'visible' && overflowY === 'visible') continue;
    const box = up.getBoundingClientRect();
    part.top = Math.max(part.top, box.top);
    part.bottom = Math.min(part.bottom, box.bottom);
    part.left = Math.max(part.left, box.left);
    part.right = Math.min(part.right, box.right);
  }
  parts.set(parent, part);
  return part;
}

/**
 * The boxes of a range's lines that stand in the view or near it, and that no scrolling container hides. `parts`: what is
 * known already, for several ranges one after the other.
 */
export function visibleBoxes(range: Range, view: Window, parts: Parts): readonly DOMRect[] {
  const bounds = range.getBoundingClientRect();
  const height = view.innerHeight;
  if (bounds.bottom < -height * MARGIN || bounds.top > height * (1 + MARGIN) || bounds.width === 0)
    return [];
  const part = visiblePart(range, view, parts);
  return [...range.getClientRects()].filter(
    (box) =>
      box.width > 0.5 &&
      box.bottom > part.top &&
      box.bottom <= part.bottom + 1 &&
      box.right > part.left &&
      box.left < part.right,
  );
}
