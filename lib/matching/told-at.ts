import type { ComparableFigure } from './comparable-figure';

/** When a figure was told: with its post, where its article is a live blog, else with its article. */
export function toldAt({ told, day }: Pick<ComparableFigure, 'told' | 'day'>): string {
  return told ?? day;
}
