import type { ComparableFigure } from './comparable-figure';
import { remember } from './remember';

/** What is written as a percentage already. */
const SAYS_PERCENT = /%|\bper ?cent|\bpct\b|\bpercentage/iu;

/**
 * A share told as a fraction ("a third", 0.333) as the percentage it stands for, about 33.3; any other figure as it is. Words for
 * fractions are round: "a third" and "33 percent" say the same.
 */
export const inPercent = remember((figure: ComparableFigure): ComparableFigure => {
  if (!isFraction(figure)) return figure;
  const { low, high, bound } = figure;
  return {
    ...figure,
    low: low === null ? null : low * 100,
    high: high === null ? null : high * 100,
    bound: bound === 'exact' ? 'approx' : bound,
  };
});

function isFraction({ measure, unit, phrase, low, high }: ComparableFigure): boolean {
  if (measure !== 'percent' || SAYS_PERCENT.test(`${unit ?? ''} ${phrase}`)) return false;
  return !phrase.includes('.') && Math.max(Math.abs(low ?? 0), Math.abs(high ?? 0)) <= 1;
}
