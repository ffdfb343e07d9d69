import type { Term } from '@/lib/domain/term';
import { termOfHash } from '../terms';
import { shinglesOf } from './shingles';
import { isTelling } from './telling';
import { wordsOf } from './words';

/** Quotations of fewer words are phrases that anybody may use. */
export const FEWEST_WORDS = 6;

/** Words in a run. */
const RUN = 4;
/** Of so many neighbouring runs one is kept, so any seven equal words in a row are found (`RUN + WINDOW - 1`). */
const WINDOW = 4;
/** A run needs so many words that are more than grammar: "and we are going" is said every day. */
const FEWEST_TELLING = 2;

/**
 * What the index finds a quotation by: the smallest hash of every window of word runs (winnowing: Schleimer, Wilkerson
 * and Aiken 2003). Two quotations that have seven words in a row in common share a term, unless those words are mere
 * grammar; depends on the words alone. Empty for a quotation that is too short to be known again.
 */
export function quotationTerms(words: string): Term[] {
  const folded = wordsOf(words).map((word) => word.folded);
  if (folded.length < FEWEST_WORDS) return [];
  const telling = shinglesOf(folded, RUN).map((hash, i) =>
    isTelling(folded, i, RUN, FEWEST_TELLING) ? hash : null,
  );
  const kept = new Set<number>();
  for (let from = 0; from === 0 || from + WINDOW <= telling.length; from++) {
    const smallest = minimum(telling, from);
    if (smallest !== null) kept.add(smallest);
  }
  return [...kept].map((hash) => termOfHash(hash, 0));
}

function minimum(hashes: readonly (number | null)[], from: number): number | null {
  let smallest: number | null = null;
  for (const hash of hashes.slice(from, from + WINDOW)) {
    if (hash !== null && (smallest === null || hash < smallest)) smallest = hash;
  }
  return smallest;
}
