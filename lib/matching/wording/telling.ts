import { EMPTY_WORDS } from '../english/common-words';

/** Whether a run of words says something: so many of its words, from the `from`th on, are more than grammar. */
export function isTelling(
  words: readonly string[],
  from: number,
  length: number,
  fewest: number,
): boolean {
  let telling = 0;
  for (let i = from; i < from + length; i++) if (!EMPTY_WORDS.has(words[i] ?? '')) telling += 1;
  return telling >= fewest;
}
