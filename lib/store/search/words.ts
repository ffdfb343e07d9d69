/** Longer words are found by their beginning; nobody types more of one. */
const LONGEST = 24;

/** Shorter ones are in every article. */
const SHORTEST = 2;

/**
 * The words by which a text is found: lower case, without accents, each once. Digits that a thousands separator parts are one
 * word ("1,800" is found as "1800" and the other way round).
 */
export function wordsOf(...texts: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const text of texts) {
    for (const [word] of folded(text).matchAll(/[\p{L}\p{N}]+/gu)) {
      if (word.length >= SHORTEST) words.add(word.slice(0, LONGEST));
    }
  }
  return words;
}

/** Whether each typed word begins one of some words. */
export function areBegun(typed: readonly string[], words: Iterable<string>): boolean {
  const own = [...words];
  return typed.every((word) => own.some((one) => one.startsWith(word)));
}

/** The longest of some words: fewer begin so than with a short one. */
export function longestOf(words: readonly string[]): string {
  return words.reduce((long, word) => (word.length > long.length ? word : long), '');
}

/** The part of the index in which a word stands: its first two characters. */
export function bucketOf(word: string): string {
  return [...word].slice(0, 2).join('');
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/ß/gu, 'ss')
    .replace(/(?<=\d)[.,\u00a0\u202f](?=\d{3}(?!\d))/gu, '');
}
