import { nameOf, textContentOf } from '../dom';
import type { Block, BlockKind } from './block';
import { BlockBuilder } from './block-builder';
import { flows, roleOf, type ElementRole } from './elements';
import { verdictOn } from './left-out';

/** Share of the root's text from which a box is kept whatever its name says. */
const TOO_MUCH = 0.4;

/** An element on the way from the root to where the walk stands. */
interface Open {
  readonly element: Element;
  readonly role: ElementRole;
  /** The kind that passages inside have. */
  readonly kind: BlockKind;
  /** The nearest element around that starts and ends a passage; null for the root. */
  readonly around: Open | null;
}

function kindOf(role: ElementRole, around: BlockKind): BlockKind {
  if (role === 'paragraph' || role === 'heading' || role === 'item' || role === 'quote')
    return role;
  return around;
}

/** Length of all text inside an element, in code units. */
function lengthOf(element: Element): number {
  return (textContentOf(element) ?? '').length;
}

/** What a walk knows of its root. */
interface Walked {
  readonly root: Element;
  /** Whether the root is shown; one that is not (a page whose scripts have not run) is read as if it were. */
  readonly shown: boolean;
  /** Length of all text inside; negative until it was asked for. */
  length: number;
}

/** Whether an element of the walk is none of the article's text. */
function isOut(element: Element, role: ElementRole, walked: Walked): boolean {
  if (role === 'skip') return true;
  if (role === 'phrase' || role === 'link' || !Element.prototype.hasAttributes.call(element))
    return false;
  const verdict = verdictOn(element);
  if (verdict === 'hidden') return true;
  if (walked.shown && !Element.prototype.checkVisibility.call(element)) return true;
  if (verdict === 'in' || role === 'inline') return false;
  if (walked.length < 0) walked.length = lengthOf(walked.root);
  return lengthOf(element) < walked.length * TOO_MUCH;
}

/**
 * All passages under `root` in reading order, in one pass, without those that by element, name or visibility are none
 * of the article's text.
 */
export function walk(root: Element): Block[] {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT,
  );
  const builder = new BlockBuilder();
  let here: Open = {
    element: root,
    role: 'block',
    kind: kindOf(roleOf(nameOf(root)), 'other'),
    around: null,
  };
  let links = 0;
  const walked: Walked = { root, shown: Element.prototype.checkVisibility.call(root), length: -1 };
  let depth = 0;
  /** Roles of the elements between the root and here, those that flow included. */
  const path: ElementRole[] = [];
  let node: Node | null = walker.firstChild();
  while (node) {
    let next: Node | null = null;
    if (node.nodeType === Node.TEXT_NODE) builder.add(node as Text, links > 0);
    else {
      const element = node as Element;
      const role = roleOf(nameOf(element));
      const flowing = flows(role);
      if (role === 'break') builder.lineBreak(here.element, here.kind);
      else if (isOut(element, role, walked)) {
        if (!flowing && role !== 'skip') builder.end(here.element, here.kind);
      } else {
        if (!flowing) builder.end(here.element, here.kind);
        next = walker.firstChild();
        if (next) {
          path[depth++] = role;
          if (role === 'link') links++;
          else if (!flowing) here = { element, role, kind: kindOf(role, here.kind), around: here };
        }
      }
    }
    next ??= walker.nextSibling();
    while (!next && depth > 0) {
      const role = path[--depth] ?? 'block';
      if (role === 'link') links--;
      else if (!flows(role)) {
        builder.end(here.element, here.kind);
        here = here.around ?? here;
      }
      walker.parentNode();
      next = walker.nextSibling();
    }
    node = next;
  }
  builder.end(here.element, here.kind);
  return builder.blocks;
}
