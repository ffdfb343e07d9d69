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
  const [x, y] = [weighed(a), weighed(b)];
  if (x.size === 0 || y.size === 0) return 0;
  let shared = 0;
  for (let i = 0; i < x.words.length; i++)
    if (y.known.has(x.words[i] ?? '')) shared += (x.weights[i] ?? 0) ** 2;
  return shared / Math.sqrt(x.size * y.size);
}

/** Telling words that both have, most telling first, in their base form. */
export function sharedWords(a: readonly string[], b: readonly string[]): string[] {
  const [x, y] = [weighed(a), weighed(b)];
  const shared = (weight: (of: number) => boolean) =>
    x.words.filter((word, i) => weight(x.weights[i] ?? 0) && y.known.has(word));
  return [...shared((weight) => weight === 1), ...shared((weight) => weight < 1)];
}

/** A list's words that tell anything, in their base form, each once. Lists, since they are gone through for every pair. */
interface Weighed {
  readonly words: readonly string[];
  readonly weights: readonly number[];
  readonly known: ReadonlySet<string>;
  /** Sum of the squares of the weights. */
  readonly size: number;
}

const weighed = remember((words: readonly string[]): Weighed => {
  const all = words.map((word) => [stem(word), weightOf(word)] as const);
  const each = new Map(all.filter(([, weight]) => weight > 0));
  const weights = [...each.values()];
  const size = weights.reduce((sum, weight) => sum + weight * weight, 0);
  return { words: [...each.keys()], weights, known: new Set(each.keys()), size };
});
