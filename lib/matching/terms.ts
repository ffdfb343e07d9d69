import { MEASURES, STRETCHES, type Term } from '@/lib/domain/term';

const HASHES = 2 ** 40;
const WHATS = HASHES / (2 * MEASURES);
const WORD = 2 ** 32;
const FNV_OFFSET = 0x811c9dc5;
const FNV_PRIME = 0x01000193;

/**
 * The term of something in words by which figures of a measure are found. `stretch`: number of the stretch of time, in a count that
 * belongs to the words; `alone`: see `joinsAlone`.
 */
export function termOf(what: string, measure: string, stretch: number, alone: boolean): Term {
  const hash = (hashOf(what) % WHATS) * MEASURES + (hashOf(measure) % MEASURES);
  return termOfHash(hash * 2 + (alone ? 1 : 0), stretch);
}

/** As {@link termOf} for what is a hash already: a whole number from 0, below 2 to the power of 40. */
export function termOfHash(hash: number, stretch: number): Term {
  return (hash % HASHES) * STRETCHES + (((stretch % STRETCHES) + STRETCHES) % STRETCHES);
}

/** 40 bits: two FNV-1a hashes over the same words, mixed. Two terms in one library hardly ever fall together. */
function hashOf(what: string): number {
  let [x, y] = [FNV_OFFSET, FNV_PRIME];
  for (let i = 0; i < what.length; i++) {
    const code = what.charCodeAt(i);
    x = Math.imul(x ^ code, FNV_PRIME);
    y = Math.imul(y + code, 0x9e3779b1) ^ (y >>> 15);
  }
  return ((mixed(y) & 0xff) >>> 0) * WORD + mixed(x);
}

/** Makes all bits depend on all (finaliser of MurmurHash3); 32 bits. */
export function mixed(hash: number): number {
  let h = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}
