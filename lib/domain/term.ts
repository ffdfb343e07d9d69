/**
 * What findings are found by in the library's indexes: a number made of what they have in common and of the stretch of time that
 * this is looked for in. Numbers take a tenth of the room of words, and those of neighbouring stretches are neighbours, so that one
 * question to an index covers several. Made by `lib/matching/terms.ts`.
 */
export type Term = number;
