/**
 * What findings are found by in the library's indexes: a number made of what they have in common and of the stretch of time that
 * this is looked for in. Numbers take a tenth of the room of words, and those of neighbouring stretches are neighbours, so that one
 * question to an index covers several. Made by `lib/matching/terms.ts`.
 */
export type Term = number;

/*
 * A term in bits, the highest first: 33 of what it says, 6 of what is measured, one that says whether it joins articles alone, 13 of
 * the stretch of time. Terms of wording are hashes, and have a stretch alone.
 */

/** Stretches of time of one length are told apart up to so many: weeks of 157 years. */
export const STRETCHES = 2 ** 13;

/** Measures are told apart up to so many. */
export const MEASURES = 2 ** 6;

/** What a term says, whatever is measured and when: a whole number. */
export function whatOf(term: Term): number {
  return Math.floor(term / (STRETCHES * 2 * MEASURES));
}

/** Whether two articles that have this term find each other by it alone; else they need two that say different things. */
export function joinsAlone(term: Term): boolean {
  return Math.floor(term / STRETCHES) % 2 === 1;
}
