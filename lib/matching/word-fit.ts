import { EMPTY_WORDS, USUAL_WORDS } from './english/common-words';
import { baseForms, stem } from './english/stem';
import { remember, rememberWord } from './remember';

/** A word that many reports share tells this much of one that few share. */
const USUAL_WEIGHT = 0.3;

/** How much a word tells of the event it is used for, 0 to 1; `word` lower case. */
export const weightOf = rememberWord((word: string): number => {
  if (word.length < 3) return 0;
  const forms = baseForms(word);
  if (forms.some((form) => EMPTY_WORDS.has(form))) return 0;
  return forms.some((form) => USUAL_WORDS.has(form)) ? USUAL_WEIGHT : 1;
});

/** How much of what two lists of words tell is the same, 0 to 1: the cosine of their weights. */
export function wordFit(a: readonly string[], b: readonly string[]): number {
  const [x, y] = [weights(a), weights(b)];
  let shared = 0;
  for (const [word, weight] of x) if (y.has(word)) shared += weight * weight;
  const size = Math.sqrt(sizeOf(x) * sizeOf(y));
  return size === 0 ? 0 : shared / size;
}

/** Telling words that both have, most telling first, in their base form. */
export function sharedWords(a: readonly string[], b: readonly string[]): string[] {
  const [x, y] = [weights(a), weights(b)];
  return [...x.keys()]
    .filter((word) => y.has(word))
    .sort((v, w) => (x.get(w) ?? 0) - (x.get(v) ?? 0));
}

const weights = remember((words: readonly string[]): Map<string, number> => {
  const weighed = words.map((word) => [stem(word), weightOf(word)] as const);
  return new Map(weighed.filter(([, weight]) => weight > 0));
});

function sizeOf(words: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of words.values()) sum += weight * weight;
  return sum;
}
