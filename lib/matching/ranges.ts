import type { ComparableFigure } from './comparable-figure';

/** "About 100" may be anything within this share of it. */
const APPROXIMATE = 0.1;

/** Bodies that were found are as many dead at least, however many more there are. */
const FOUND = /^(?:bodies|corpses|remains)$/iu;

function rangeOf(figure: ComparableFigure): readonly [number, number] {
  const { low, bound, measure, subject } = figure;
  const slack = bound === 'approx' ? APPROXIMATE : 0;
  const high = measure === 'deaths' && FOUND.test(subject ?? '') ? null : figure.high;
  return [
    low === null ? -Infinity : low - Math.abs(low) * slack,
    high === null ? Infinity : high + Math.abs(high) * slack,
  ];
}

/** Whether both may be right as worded. */
export function rangesOverlap(a: ComparableFigure, b: ComparableFigure): boolean {
  const [lowA, highA] = rangeOf(a);
  const [lowB, highB] = rangeOf(b);
  return lowA <= highB && lowB <= highA;
}
