/**
 * What a printed word is looked up by: lower case, without accents ("Erdoğan" is "erdogan") and without apostrophes
 * ("Ma'an" is "maan"). ASCII words take the short way.
 */
export function foldWord(lower: string): string {
  if (/^[a-z\d]*$/u.test(lower)) return lower;
  let word = lower;
  if (/[^\0-\x7f]/u.test(word)) {
    word = word
      .normalize('NFKD')
      .replace(/\p{M}/gu, '')
      .replaceAll('ı', 'i')
      .replaceAll('ł', 'l')
      .replaceAll('ø', 'o')
      .replaceAll('đ', 'd')
      .replaceAll('ß', 'ss')
      .replaceAll('æ', 'ae');
  }
  return /['’‘ʿʾ`]/u.test(word) ? word.replace(/['’‘ʿʾ`]/gu, '') : word;
}

/** Words that stand inside names of people and come and go in print: "al-Assad" is "Assad", "el-Sisi" is "Sisi". */
const ARTICLES = new Set('al el ul ad ash as ar an at az l'.split(' '));

/** The folded words of a person's name without articles: what its printed variants have in common. */
export function nameWords(name: string): string[] {
  const words = name
    .toLowerCase()
    .split(/[\s\-.‐–]+/u)
    .map(foldWord)
    .filter(Boolean);
  const kept = words.filter((word) => !ARTICLES.has(word));
  return kept.length > 0 ? kept : words;
}

/**
 * Key of a word of a name under the many ways to write it in Latin letters: "Mohammed", "Muhammad" and "Mohamad" are
 * one, so are "Barazi" and "Barrazi". Vowels inside go, the last one counts as any, doubled letters count once.
 */
export function soundKey(word: string): string {
  return sounds.get(word) ?? soundKeyFrom(word);
}

/** Words met before: an article names the same people again and again. Longer ones are left out, as engines keep the whole text for a long part of it. */
const sounds = new Map<string, string>();
const MOST_SOUNDS = 2_000;
const LONGEST_SOUND = 12;

function soundKeyFrom(word: string): string {
  const key = madeOf(word);
  if (word.length > LONGEST_SOUND) return key;
  if (sounds.size === MOST_SOUNDS) sounds.clear();
  sounds.set(word, key);
  return key;
}

function madeOf(word: string): string {
  const plain = foldWord(word.toLowerCase())
    .replace(/^(?:abd)(?:[aeiou]?[lr](?=r|$)|[aeiou]l?)?/u, 'abd')
    .replaceAll('ph', 'f')
    .replaceAll('ou', 'u')
    .replace(/q|ck|kh/gu, 'k')
    .replace(/sch|sh/gu, 's');
  const head = plain.slice(0, 1).replace(/[aeiou]/u, 'a');
  const tail = plain
    .slice(1)
    .replace(/[aeiouyw](?=.)/gu, '')
    .replace(/[aeiouyw]$/u, 'a');
  return (head + tail).replace(/(.)\1+/gu, '$1');
}
