import type { Tally } from './rows';

/** Adds to the count of each word, or takes from it; one that comes down to zero goes. */
export function tallied(counts: Tally, words: Iterable<string>, step: 1 | -1): Tally {
  const result = new Map(Object.entries(counts));
  for (const word of new Set(words)) result.set(word, (result.get(word) ?? 0) + step);
  return Object.fromEntries([...result].filter(([, count]) => count > 0));
}

/** What most articles say; the longest, then the alphabetically first of those equally usual. Null where none says anything. */
export function mostUsual(counts: Tally): string | null {
  let best: string | null = null;
  for (const word of Object.keys(counts)) {
    if (best === null || isMoreUsual(counts, word, best)) best = word;
  }
  return best;
}

function isMoreUsual(counts: Tally, word: string, than: string): boolean {
  const more = (counts[word] ?? 0) - (counts[than] ?? 0) || word.length - than.length;
  return more > 0 || (more === 0 && word < than);
}
