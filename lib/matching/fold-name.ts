import { rememberWord } from './remember';

/** Articles that Arabic names are written with or without. */
const NAME_ARTICLES = new Set(['al', 'el', 'as', 'az', 'ad', 'ash', 'ar', 'at', 'an', 'ul', 'the']);

const MARKS = /\p{M}+/gu;
const APOSTROPHES = /['’ʼʿʾ`´]/gu;
const WORDS = /[\p{L}\p{N}]+/gu;

/** Words of a name in lower case, without accents, apostrophes and name articles; empty where nothing is left. */
export function nameWords(name: string): string[] {
  const plain = name
    .replace(/['’]s\b/gu, '')
    .normalize('NFKD')
    .replace(MARKS, '')
    .replace(APOSTROPHES, '')
    .toLowerCase();
  const words: string[] = plain.match(WORDS) ?? [];
  const telling = words.filter(
    (word, i) => !NAME_ARTICLES.has(word) || (words.length === 1 && i === 0),
  );
  return telling.length > 0 ? telling : words;
}

/** Spellings of one sound in Latin letters, in the order in which they are replaced. */
const SOUNDS: readonly (readonly [RegExp, string])[] = [
  [/ph/gu, 'f'],
  [/ck/gu, 'k'],
  [/[qc](?!h)/gu, 'k'],
  [/dj/gu, 'j'],
  [/tch/gu, 'ch'],
  [/ou|oo/gu, 'u'],
  [/ee|ie/gu, 'i'],
  [/e?[ia]y|ei|ai/gu, 'i'],
  [/y/gu, 'i'],
  [/o/gu, 'u'],
  [/e/gu, 'a'],
  [/(.)\1+/gu, '$1'],
];

/** One word of a name with what transliterations differ in levelled: "Mohammed" and "Muhammad" give the same. */
export const foldWord = rememberWord((word: string): string =>
  SOUNDS.reduce((folded, [spelling, sound]) => folded.replace(spelling, sound), word),
);

/** Fewer consonants than these tell too little alone; the places of the vowels are then kept. */
const TELLING_CONSONANTS = 4;

/**
 * What the spellings of one place name have in common: its consonants in order ("Deir Ezzor", "Deir al-Zor" and
 * "Dayr az-Zawr" give the same), for a short name with the places of the vowels. Empty for an empty name.
 */
export const placeKey = rememberWord((name: string): string => {
  const sounds = foldWord(nameWords(name).join(''))
    .replace(/w/gu, 'u')
    .replace(/(.)\1+/gu, '$1');
  const consonants = sounds.replace(/[aiu]+/gu, '').replace(/(.)\1+/gu, '$1');
  return consonants.length >= TELLING_CONSONANTS ? consonants : sounds.replace(/[aiu]+/gu, '-');
});
