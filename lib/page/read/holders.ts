import { attributeOf, hasAttributes, isShown, nameOf, parentOf, textContentOf } from '../dom';
import type { BlockKind } from './block';
import { roleOf } from './elements';
import { asksLeave, speaksOfShowing, verdictOn, verdictOnRole } from './left-out';

/** Share of the root's text from which a box is kept whatever its name says. */
const TOO_MUCH = 0.4;

/** What is known of an element that holds text. */
export interface Holder {
  readonly element: Element;
  /** The nearest element around, itself included, that starts and ends a passage. */
  readonly box: Element;
  /** The box around that one. */
  readonly within: Element | null;
  /** The classes of the box; null where it has none. */
  readonly names: string | null;
  /** The kind that passages inside have. */
  readonly kind: BlockKind;
  readonly linked: boolean;
  /** The element whose text is left out, itself or around it; null where the text belongs to the article. */
  readonly out: Element | null;
  /** Whether a passage ends where that element stands. */
  readonly ends: boolean;
}

/** The elements under a root that hold text, as a walk in the order of the page comes to them. */
export interface Holders {
  readonly root: Element;
  /** Whether the root is shown; one that is not (a page whose scripts have not run) is read as if it were. */
  readonly shown: boolean;
  /** From the root down to the last one that was looked at. */
  readonly path: Holder[];
  /** As much text as the root is known to hold, in code units. */
  length: number;
  /** Whether that is all. */
  counted: boolean;
}

/** Whether a box that is named like none of the article holds too little of its text to be kept all the same. */
function isSmall(box: Element, holders: Holders): boolean {
  const { length } = textContentOf(box) ?? '';
  if (length < holders.length * TOO_MUCH) return true;
  if (!holders.counted) {
    holders.length = textContentOf(holders.root)?.length ?? 0;
    holders.counted = true;
  }
  return length < holders.length * TOO_MUCH;
}

/** Starts with what is known of the root. `length`: as much text as it holds at least. */
export function holdersUnder(root: Element, length: number): Holders {
  const role = roleOf(nameOf(root));
  const kind: BlockKind =
    role === 'paragraph' || role === 'heading' || role === 'item' || role === 'quote'
      ? role
      : 'other';
  const top = { element: root, box: root, within: null, names: null, kind };
  const path = [{ ...top, linked: false, out: null, ends: false }];
  return { root, shown: isShown(root), path, length, counted: false };
}

/** Where an element stands on the path; -1 where it does not. */
function depthOf(element: Element, path: readonly Holder[]): number {
  let at = path.length - 1;
  while (at >= 0 && path[at]?.element !== element) at--;
  return at;
}

/**
 * What is known of an element under the root; each one is looked at once where they are asked for in their order. In one
 * function, like {@link blockOf}.
 */
export function holderOf(element: Element, holders: Holders): Holder {
  const { path, shown } = holders;
  const fresh: Element[] = [];
  let up = element;
  let at = depthOf(up, path);
  while (at < 0) {
    fresh.push(up);
    up = parentOf(up) as Element;
    at = depthOf(up, path);
  }
  path.length = at + 1;
  let around = path[at] as Holder;
  for (let i = fresh.length - 1; i >= 0; i--) {
    const inner = fresh[i] as Element;
    const role = roleOf(nameOf(inner));
    const flowing = role === 'phrase' || role === 'link' || role === 'inline';
    let names: string | null = null;
    let out = role === 'skip';
    if (!out && role !== 'phrase' && role !== 'link' && hasAttributes(inner)) {
      names = attributeOf(inner, 'class');
      let verdict = verdictOn(inner, names);
      if (verdict === 'in') verdict = verdictOnRole(inner);
      if (verdict === 'in' && shown && (role === 'inline' || speaksOfShowing(inner)))
        verdict = isShown(inner) ? 'in' : 'hidden';
      out =
        verdict === 'hidden' ||
        (verdict === 'boilerplate' &&
          role !== 'inline' &&
          (isSmall(inner, holders) || asksLeave(inner)));
    }
    const { box, kind } = around;
    around = {
      element: inner,
      box: flowing ? box : inner,
      within: flowing ? around.within : box,
      names: flowing ? around.names : names,
      kind:
        role === 'paragraph' || role === 'heading' || role === 'item' || role === 'quote'
          ? role
          : kind,
      linked: around.linked || role === 'link',
      out: out ? inner : null,
      ends: out && !flowing && role !== 'skip',
    };
    // what is inside an element that is left out is not asked for again
    if (out) break;
    path.push(around);
  }
  return around;
}
