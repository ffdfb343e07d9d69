import type { Span } from '@/lib/domain/span';

/** A word of a text, folded so that printing habits make no difference. */
export interface Word extends Span {
  /** Lower case, without accents and apostrophes. */
  readonly folded: string;
}

const WORD = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*/gu;
const MARKS_AND_APOSTROPHES = /[\p{M}'’]+/gu;

/** The words of a text with their places, in order; linear. */
export function wordsOf(text: string): Word[] {
  return [...text.matchAll(WORD)].map(({ 0: word, index }) => ({
    start: index,
    end: index + word.length,
    folded: word.normalize('NFKD').replace(MARKS_AND_APOSTROPHES, '').toLowerCase(),
  }));
}
