import type { Measure } from '@/lib/domain/figure';
import { REACH, textBeside } from './beside';
import type { ComparableFigure } from './comparable-figure';
import { DEEDS_BEFORE, DEEDS_BEHIND, type Deed } from './english/deed-words';
import { rangesOverlap } from './ranges';
import { remember } from './remember';
import { isWhole } from './role';
import { differentTellers } from './same-source';

const ARMS: ReadonlySet<Measure> = new Set<Measure>(['weapons', 'vehicles']);

/** What a figure tells to have been done with the weapons it counts; null where it does not say. */
const deedOf = remember((figure: ComparableFigure): Deed | null => {
  const beside = textBeside(figure, REACH);
  if (!beside) return null;
  if (isWhole(figure)) return 'launched';
  const before = beside.before.split(/[.;:]/u).at(-1) ?? '';
  const [behind = ''] = beside.behind.split(/[.;:,]/u);
  const passive = DEEDS_BEHIND.find(([, words]) => words.test(behind));
  if (passive) return passive[0];
  const active = DEEDS_BEFORE.map(([deed, words]) => {
    return [deed, [...before.matchAll(words)].at(-1)?.index ?? -1] as const;
  }).sort(([, x], [, y]) => y - x)[0];
  return active && active[1] >= 0 ? active[0] : null;
});

/**
 * Whether two counts of weapons may be one: those launched are not those shot down, and each side shoots down the other's, so
 * that two tellers who give two numbers of those speak of two things.
 */
export function deedsFit(a: ComparableFigure, b: ComparableFigure): boolean {
  if (!ARMS.has(a.measure)) return true;
  if (!ownersFit(a, b)) return false;
  const [x, y] = [deedOf(a), deedOf(b)];
  if (x !== null && y !== null && x !== y) return false;
  const each = x === 'stopped' || y === 'stopped';
  return !(each && differentTellers(a, b) && !rangesOverlap(a, b));
}

const NAME = /\p{Lu}\p{Ll}[\p{L}-]*/gu;

/** "Ukrainian drones" are no Russian ones. */
function ownersFit(a: ComparableFigure, b: ComparableFigure): boolean {
  const [x, y] = [ownersOf(a), ownersOf(b)];
  return x.length === 0 || y.length === 0 || x.some((name) => y.includes(name));
}

function ownersOf({ subject }: ComparableFigure): readonly string[] {
  return subject?.match(NAME) ?? [];
}
