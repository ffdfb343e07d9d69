import { nameOf } from '../dom';
import type { Block, BlockKind } from './block';
import { BlockBuilder } from './block-builder';
import { roleOf, type ElementRole } from './elements';
import { massOf, verdictOn } from './left-out';

/** Share of the root's text from which a box is kept whatever its name says. */
const TOO_MUCH = 0.4;

const KINDS: Partial<Record<ElementRole, BlockKind>> = {
  paragraph: 'paragraph',
  heading: 'heading',
  item: 'item',
  quote: 'quote',
};

/** An element on the way from the root to where the walk stands. */
interface Open {
  readonly element: Element;
  readonly role: ElementRole;
  /** The kind that passages inside have. */
  readonly kind: BlockKind;
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
  const open: Open[] = [];
  let here: Open = { element: root, role: 'block', kind: 'other' };
  let links = 0;
  let total = -1;

  const isOut = (element: Element, role: ElementRole): boolean => {
    if (role === 'skip') return true;
    const verdict = verdictOn(element);
    if (verdict === 'in') return role !== 'inline' && role !== 'link' && !element.checkVisibility();
    if (verdict === 'hidden') return true;
    if (total < 0) total = massOf(root);
    return massOf(element) < total * TOO_MUCH;
  };

  let node: Node | null = walker.firstChild();
  while (node) {
    let entered = false;
    if (node.nodeType === Node.TEXT_NODE) builder.add(node as Text, links > 0);
    else {
      const element = node as Element;
      const role = roleOf(nameOf(element));
      if (role === 'break') builder.lineBreak(here.element, here.kind);
      else if (!isOut(element, role)) {
        const flows = role === 'inline' || role === 'link';
        if (!flows) builder.end(here.element, here.kind);
        open.push(here);
        if (role === 'link') links++;
        here = flows
          ? { ...here, role }
          : { element, role, kind: KINDS[role] ?? (here.kind === 'other' ? 'other' : here.kind) };
        entered = true;
      } else if (role !== 'inline' && role !== 'link' && role !== 'skip')
        builder.end(here.element, here.kind);
    }
    let next: Node | null = entered ? walker.firstChild() : walker.nextSibling();
    if (entered && !next) {
      // an element without children: leave it at once
      ({ here, links } = leave(builder, here, open, links));
      next = walker.nextSibling();
    }
    while (!next && open.length > 0) {
      walker.parentNode();
      ({ here, links } = leave(builder, here, open, links));
      next = walker.nextSibling();
    }
    node = next;
  }
  builder.end(here.element, here.kind);
  return builder.blocks;
}

function leave(
  builder: BlockBuilder,
  here: Open,
  open: Open[],
  links: number,
): { here: Open; links: number } {
  if (here.role !== 'inline' && here.role !== 'link') builder.end(here.element, here.kind);
  return { here: open.pop() ?? here, links: here.role === 'link' ? links - 1 : links };
}
