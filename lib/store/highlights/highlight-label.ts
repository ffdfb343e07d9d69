import type { Highlight } from '@/lib/domain/highlight';

/** Longest name of a highlight, in code units. */
const LONGEST = 60;

/** A highlight's first words, by which it is named where a change of it is. */
export function highlightLabel({ quote }: Pick<Highlight, 'quote'>): string {
  const words = quote.exact.trim().replace(/\s+/gu, ' ');
  return words.length <= LONGEST
    ? words
    : `${words
        .slice(0, LONGEST)
        .replace(/\s\S*$/u, '')
        .toWellFormed()} …`;
}
