import type { Bound } from '@/lib/domain/figure';

/** A value with what its wording says of its precision; null ends are open. */
export interface BoundedValue {
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
}

/** Whether a bound has two numbers. */
export function hasTwoEnds(bound: Bound): boolean {
  return bound === 'range' || bound === 'vague';
}

/** The number, or the lower of two, that stands for a value in a field. */
export function firstOf({ low, high }: BoundedValue): number | null {
  return low ?? high;
}

/** The value of a bound and its numbers; null where a number is missing, or the second is below the first. */
export function valueOf(
  bound: Bound,
  first: number | null,
  second: number | null,
): BoundedValue | null {
  if (first === null) return null;
  switch (bound) {
    case 'at-least':
    case 'more-than':
      return { low: first, high: null, bound };
    case 'at-most':
    case 'less-than':
      return { low: null, high: first, bound };
    case 'range':
    case 'vague':
      return second === null || second < first ? null : { low: first, high: second, bound };
    case 'exact':
    case 'approx':
      return { low: first, high: first, bound };
  }
}

/**
 * A number as people write it: "1,200", "1.200" and "1 200" are groups of thousands, a single comma or point elsewhere
 * is decimal. Null where it is none.
 */
export function numberFrom(typed: string): number | null {
  const text = typed.replace(/[\s\u00a0\u202f’']/gu, '');
  const grouped = /^-?\d{1,3}(?:([.,])\d{3})(?:\1\d{3})*$/u.test(text);
  const plain = grouped ? text.replace(/[.,]/gu, '') : text.replace(',', '.');
  return /^-?\d+(?:\.\d+)?$/u.test(plain) ? Number(plain) : null;
}
