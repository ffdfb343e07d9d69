import { findAllIn, nameOf, parentOf, textContentOf } from '../dom';
import type { BlockKind } from './block';
import { flows, roleOf, type ElementRole } from './elements';
import { verdictOn, verdictOnRole, WITH_ROLES, type Verdict } from './left-out';

/** Share of the root's text from which a box is kept whatever its name says. */
const TOO_MUCH = 0.4;

/** What is known of an element that holds text. */
export interface Holder {
  /** The nearest element around, itself included, that starts and ends a passage. */
  readonly box: Element;
  /** The kind that passages inside have. */
  readonly kind: BlockKind;
  readonly linked: boolean;
  /** The element whose text is left out, itself or around it; null where the text belongs to the article. */
  readonly out: Element | null;
  /** Whether a passage ends where that element stands. */
  readonly ends: boolean;
}

/** The elements under a root that hold text. */
export interface Holders {
  readonly root: Element;
  /** Length of all text inside the root. */
  readonly length: number;
  /** Whether the root is shown; one that is not (a page whose scripts have not run) is read as if it were. */
  readonly shown: boolean;
  readonly known: Map<Element, Holder>;
  /** Verdicts other than `in` by what elements say to screen readers: asked for once, most have nothing to say. */
  readonly byRole: Map<Element, Verdict>;
}

function kindOf(role: ElementRole, around: BlockKind): BlockKind {
  if (role === 'paragraph' || role === 'heading' || role === 'item' || role === 'quote')
    return role;
  return around;
}

/** Whether an element is displayed at all. */
export function isShown(element: Element): boolean {
  return Element.prototype.checkVisibility.call(element);
}

/** Whether an element is none of the article's text, as far as its name and attributes say. */
function isOut(element: Element, role: ElementRole, holders: Holders): boolean {
  if (role === 'skip') return true;
  if (role === 'phrase' || role === 'link' || !Element.prototype.hasAttributes.call(element))
    return false;
  const byName = verdictOn(element);
  const verdict = byName === 'in' ? (holders.byRole.get(element) ?? 'in') : byName;
  if (verdict === 'hidden') return true;
  if (role === 'inline') return holders.shown && !isShown(element);
  return (
    verdict === 'boilerplate' && (textContentOf(element) ?? '').length < holders.length * TOO_MUCH
  );
}

/** Starts with what is known of the root. */
export function holdersUnder(root: Element, length: number): Holders {
  const known = new Map<Element, Holder>();
  const kind = kindOf(roleOf(nameOf(root)), 'other');
  known.set(root, { box: root, kind, linked: false, out: null, ends: false });
  const byRole = new Map<Element, Verdict>();
  const withRoles = findAllIn(root, WITH_ROLES);
  for (let i = 0; i < withRoles.length; i++) {
    const element = withRoles[i] as Element;
    const verdict = verdictOnRole(element);
    if (verdict !== 'in') byRole.set(element, verdict);
  }
  return { root, length, shown: isShown(root), known, byRole };
}

function hold(element: Element, around: Holder, holders: Holders): Holder {
  if (around.out) return around;
  const role = roleOf(nameOf(element));
  const flowing = flows(role);
  const out = isOut(element, role, holders) ? element : null;
  return {
    box: flowing ? around.box : element,
    kind: kindOf(role, around.kind),
    linked: around.linked || role === 'link',
    out,
    ends: out !== null && !flowing && role !== 'skip',
  };
}

/** What is known of an element under the root; each one is looked at once. */
export function holderOf(element: Element, holders: Holders): Holder {
  const { known } = holders;
  const path: Element[] = [];
  let up = element;
  let holder = known.get(up);
  while (!holder) {
    path.push(up);
    up = parentOf(up) as Element;
    holder = known.get(up);
  }
  for (let i = path.length - 1; i >= 0; i--) {
    const inner = path[i] as Element;
    holder = hold(inner, holder, holders);
    known.set(inner, holder);
  }
  return holder;
}
