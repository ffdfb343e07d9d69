import { attributeOf, closestOf, elementsIn, holds, parentElementOf, textContentOf } from '../dom';
import { isAmong } from '../among';
import type { Block } from './block';

/** Longest text of a box that asks for an address, in code units. */
const LONGEST = 600;
/** Text from which such a box has said what for. */
const SAID = 30;
/** Kinds of fields into which nobody types. */
const NOT_TYPED = ' hidden submit button checkbox radio image reset file range color ';
/** What such boxes speak of. */
const SPEAKS =
  /newsletter|inbox|e-?mail|sign up|subscri|briefing|abonn|anmeld|posteingang|suscr|inscri|courriel|correo/i;

/**
 * The blocks without those of boxes in which the reader is asked for an address (a newsletter's, whatever it is named): a
 * field for an address, and the nearest short box around it that says what it is for.
 */
export function withoutAsking(blocks: readonly Block[], root: Element): readonly Block[] {
  const fields = elementsIn(root, 'input');
  let kept = blocks;
  for (let i = 0; i < fields.length; i++) {
    const field = fields[i] as Element;
    const box = isForAddress(field) ? boxAround(field, root) : null;
    if (box) kept = kept.filter(({ box: own }) => !holds(box, own));
  }
  return kept;
}

function isForAddress(field: Element): boolean {
  const type = attributeOf(field, 'type')?.toLowerCase() ?? 'text';
  if (type === 'email') return true;
  if (isAmong(type, NOT_TYPED)) return false;
  const named = ['name', 'id', 'placeholder', 'aria-label', 'autocomplete'];
  return named.some((name) => /mail/i.test(attributeOf(field, name) ?? ''));
}

/** The box that asks: the nearest short one that says what for, beside the field and its form; else the form alone. */
function boxAround(field: Element, root: Element): Element | null {
  const form = closestOf(field, 'form');
  const own = form && lengthOf(form) <= LONGEST ? form : field;
  if (holds(own, root)) return null;
  const length = lengthOf(own);
  for (let up = parentElementOf(own); up && !holds(up, root); up = parentElementOf(up)) {
    const more = lengthOf(up) - length;
    if (length + more > LONGEST) break;
    if (more >= SAID && SPEAKS.test(textContentOf(up) ?? '')) return up;
  }
  return own;
}

function lengthOf(element: Element): number {
  return (textContentOf(element) ?? '').replace(/\s+/g, ' ').trim().length;
}
