import type { Bound } from '@/lib/domain/figure';
import type { Dice } from './dice';

/** A number as an article words it. */
export interface WordedValue {
  readonly phrase: string;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
}

/** Words a number as news does: mostly exactly, often with a bound. */
export function wordValue(dice: Dice, value: number): WordedValue {
  const digits = value.toLocaleString('en');
  if (dice.happens(0.55)) return { phrase: digits, low: value, high: value, bound: 'exact' };
  if (dice.happens(0.5)) {
    return { phrase: `at least ${digits}`, low: value, high: null, bound: 'at-least' };
  }
  if (dice.happens(0.5)) {
    return { phrase: `more than ${digits}`, low: value, high: null, bound: 'more-than' };
  }
  return { phrase: `about ${digits}`, low: value, high: value, bound: 'approx' };
}
