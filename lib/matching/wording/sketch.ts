import type { Span } from '@/lib/domain/span';
import { dayNumber } from '../days';
import { shinglesOf } from './shingles';
import { wordsOf } from './words';

/** Words in a run: five in a row are hardly written twice by chance. */
const RUN = 5;
/** So many of the smallest hashes are kept: all of a short article, a fair sample of a long one (bottom-k: Broder 1997). */
export const MOST_KEPT = 192;
/** The index finds an article by its hashes below this, as far as they are kept: the same ones in every copy. */
const INDEXED = 2 ** 32 / 8;
/** Terms of one article; the smallest hashes. */
const MOST_TERMS = 48;

/** What an article's wording is recognised by; see {@link sharedWording}. */
export interface Sketch {
  /** The smallest hashes of its word runs, rising; at most {@link MOST_KEPT}. */
  readonly hashes: readonly number[];
  /** What the index finds it by: some of the hashes, with the stretch of days that the article is of. */
  readonly terms: readonly string[];
}

/** Copies are of the same days: an index by stretches of so many stays as quick as it is when the library grows. */
const DAYS = 14;

/**
 * A sketch of an article's own words; `day` is the article's. What it quotes is left out (`quoted`: spans of the text, in order, without
 * overlap), for every report of a speech has that in common. Depends on the text alone; linear.
 */
export function sketchOf(text: string, quoted: readonly Span[], day: string): Sketch {
  const chosen = new Set<number>();
  let from = 0;
  for (const { start, end } of [...quoted, { start: text.length, end: text.length }]) {
    const words = wordsOf(text.slice(from, Math.max(from, start)));
    for (const hash of shinglesOf(
      words.map((word) => word.folded),
      RUN,
    )) {
      chosen.add(hash);
    }
    from = Math.max(from, end);
  }
  const hashes = [...chosen].sort((x, y) => x - y).slice(0, MOST_KEPT);
  return { hashes, terms: termsOf(hashes, day, 0) };
}

/** What an article's copies are found by: its own terms, and the same words in the days before and behind. */
export function copyTerms({ hashes }: Pick<Sketch, 'hashes'>, day: string): string[] {
  return [-1, 0, 1].flatMap((step) => termsOf(hashes, day, step));
}

function termsOf(hashes: readonly number[], day: string, step: number): string[] {
  const stretch = Math.floor((dayNumber(day) ?? 0) / DAYS) + step;
  return hashes
    .filter((hash) => hash < INDEXED)
    .slice(0, MOST_TERMS)
    .map((hash) => `${String(stretch)}.${hash.toString(36)}`);
}
