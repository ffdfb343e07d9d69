import type { Span } from '@/lib/domain/span';
import type { Term } from '@/lib/domain/term';
import { dayNumber } from '../days';
import { termOfHash } from '../terms';
import { shinglesOf } from './shingles';
import { isTelling } from './telling';
import { wordsOf } from './words';

/** Words in a run: five in a row are hardly written twice by chance. */
const RUN = 5;
/** So many of the smallest hashes are kept: all of a short article, a fair sample of a long one (bottom-k: Broder 1997). */
export const MOST_KEPT = 192;
/** The index finds an article by its hashes below this, as far as they are kept: the same ones in every copy. */
const INDEXED = 2 ** 32 / 6;
/** And only by runs of which so many words are more than grammar: "contributed to this report" stands in every other article. */
const FEWEST_TELLING = 3;
/**
 * Terms of one article; the smallest hashes. Of rewrites (up to a fifth of the words replaced, half of the sentences dropped) so many
 * find as many as thrice of them.
 */
const MOST_TERMS = 16;

/** What an article's wording is recognised by; see {@link sharedWording}. */
export interface Sketch {
  /** The smallest hashes of its word runs, rising; at most {@link MOST_KEPT}. */
  readonly hashes: Uint32Array;
  /** What the index finds it by: some of the hashes, with the stretch of days that the article is of. */
  readonly terms: readonly Term[];
}

/** Copies are of the same days: an index by stretches of so many stays as quick as it is when the library grows. */
const DAYS = 14;

/**
 * A sketch of an article's own words; `day` is the article's. What it quotes is left out (`quoted`: spans of the text, in order, without
 * overlap), for every report of a speech has that in common. Depends on the text alone; linear.
 */
export function sketchOf(text: string, quoted: readonly Span[], day: string): Sketch {
  const chosen = new Set<number>();
  const telling = new Set<number>();
  let from = 0;
  for (const { start, end } of [...quoted, { start: text.length, end: text.length }]) {
    const words = wordsOf(text.slice(from, Math.max(from, start))).map((word) => word.folded);
    for (const [i, hash] of shinglesOf(words, RUN).entries()) {
      chosen.add(hash);
      if (hash < INDEXED && isTelling(words, i, RUN, FEWEST_TELLING)) telling.add(hash);
    }
    from = Math.max(from, end);
  }
  const hashes = Uint32Array.from(chosen).sort().slice(0, MOST_KEPT);
  return { hashes, terms: termsOf(hashes, telling, day) };
}

function termsOf(hashes: Uint32Array, telling: ReadonlySet<number>, day: string): Term[] {
  const stretch = Math.floor((dayNumber(day) ?? 0) / DAYS);
  const indexed = hashes.filter((hash) => telling.has(hash)).slice(0, MOST_TERMS);
  return Array.from(indexed, (hash) => termOfHash(hash, stretch));
}
