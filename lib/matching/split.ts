import type { Figure } from '@/lib/domain/figure';
import { statedOf } from './stated';
import { kindOf, sameMeasure } from './thing';

/**
 * Whether a figure is one of the parts that its sentence splits a whole into ("15 civilians and 27 soldiers"): the others of
 * its measure there count other kinds, and it counts a kind too or is too small to be what they add up to.
 */
export function isSplit(figure: Figure, figures: readonly Figure[]): boolean {
  const kind = kindOf(figure);
  const others = figures.filter(
    (other) =>
      other !== figure &&
      other.part === figure.part &&
      other.sentence.start === figure.sentence.start &&
      other.scope !== 'level-before' &&
      sameMeasure(other.measure, figure.measure) &&
      kindOf(other) !== kind,
  );
  const sum = others.reduce((total, other) => total + statedOf(other), 0);
  return others.length > 0 && (kind !== null || statedOf(figure) < sum);
}
