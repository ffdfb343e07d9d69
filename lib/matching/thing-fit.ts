import type { Measure, Scope } from '@/lib/domain/figure';
import type { ComparableFigure } from './comparable-figure';
import { countsPeople, thingOf } from './thing';

/** Measures that reports use for one another. */
const FAMILIES: readonly (readonly Measure[])[] = [['displaced', 'evacuated']];

/** Whether two measures may count the same. */
export function sameMeasure(a: Measure, b: Measure): boolean {
  return a === b || familyOf(a) === familyOf(b);
}

/** A measure, or the first of the family that it belongs to. */
export function familyOf(measure: Measure): Measure {
  return FAMILIES.find((family) => family.includes(measure))?.[0] ?? measure;
}

/**
 * How well what two figures count fits, -1 to 1; null where they count different things ("children" and "women", "buses" and
 * "ambulances", a whole and an addition to it).
 */
export function thingFit(a: ComparableFigure, b: ComparableFigure): number | null {
  if (!sameMeasure(a.measure, b.measure) || !scopesFit(a.scope, b.scope)) return null;
  const [x, y] = [thingOf(a), thingOf(b)];
  if (x.side !== null && y.side !== null && x.side !== y.side) return null;
  if (countsPeople(a.measure)) return kindFit(x.kind, y.kind, a, b);
  if (x.kind === null || y.kind === null) return 0;
  const shared = x.words.some((word) => y.words.includes(word));
  if (x.kind !== y.kind) return shared ? -0.5 : null;
  return 1;
}

function kindFit(
  x: string | null,
  y: string | null,
  a: ComparableFigure,
  b: ComparableFigure,
): number | null {
  if (x === y) return x === null ? 0.5 : 1;
  if (x !== null && y !== null) return null;
  // A part that is told as such is not the whole; "31 soldiers" may be all of "31 people".
  return a.scope === 'subset' || b.scope === 'subset' || a.split || b.split ? null : -0.5;
}

/** Additions and changes compare with their like; the old end of "from 12 to 15" is a total that was told earlier. */
function scopesFit(a: Scope, b: Scope): boolean {
  const [x, y] = [a, b].map((scope) =>
    scope === 'increment' || scope === 'change' ? scope : 'level',
  );
  return x === y;
}
