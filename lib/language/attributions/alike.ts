import type { Assembled, Range } from './assemble';

/**
 * Whether two attributions say the same: half of what is said are the same words (Dice), and the sources begin with
 * the same word, share half of their words, or are both missing. `words` counts words up to each token.
 */
export function areAlike(a: Assembled, b: Assembled, words: Int32Array): boolean {
  if (!a.source || !b.source) {
    if (a.source !== b.source) return false;
  } else if (a.source.from !== b.source.from && !shareHalf([a.source], [b.source], words)) {
    return false;
  }
  return shareHalf(a.content, b.content, words);
}

function shareHalf(a: readonly Range[], b: readonly Range[], words: Int32Array): boolean {
  return 4 * commonWords(a, b, words) >= wordsOf(a, words) + wordsOf(b, words);
}

/** How many words stand in ranges; `words` counts them up to each token. */
export function wordsOf(ranges: readonly Range[], words: Int32Array): number {
  let sum = 0;
  for (const { from, to } of ranges) sum += words[to + 1]! - words[from]!;
  return sum;
}

function commonWords(a: readonly Range[], b: readonly Range[], words: Int32Array): number {
  let sum = 0;
  for (const x of a) {
    for (const y of b) {
      const from = Math.max(x.from, y.from);
      const to = Math.min(x.to, y.to);
      if (to >= from) sum += words[to + 1]! - words[from]!;
    }
  }
  return sum;
}
