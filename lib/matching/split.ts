import type { Figure } from '@/lib/domain/figure';
import { sameMeasure } from './thing-fit';

/**
 * Whether a figure is one of several parts that its sentence splits a whole into ("15 civilians and 27 soldiers"): another
 * one of the same measure there counts something else, and neither is told as a part of the other.
 */
export function isSplit(figure: Figure, figures: readonly Figure[]): boolean {
  return (
    figure.scope === 'total' &&
    figures.some(
      (other) =>
        other !== figure &&
        other.part === figure.part &&
        other.sentence.start === figure.sentence.start &&
        other.scope === 'total' &&
        sameMeasure(other.measure, figure.measure) &&
        other.subject !== null &&
        figure.subject !== null &&
        other.subject !== figure.subject,
    )
  );
}
