import { isAmong } from './among';

/**
 * What words in the names that elements carry (`class`, `id`) tell: lists of words, each with a blank on both sides, with the
 * bit they stand for. "articleShareBar", "share-bar" and "share_bar" hold the same words. Entries may join two
 * neighbouring words by "-". Searched as they stand: a table would have to be made on every page.
 */
export type NameLists = readonly (readonly [bit: number, words: string])[];

/** Words after which a word tells nothing of its element. */
const MODIFIERS = ' has with no not without is hide show ';

/** All bits of the words in a name. */
export function bitsIn(name: string, lists: NameLists): number {
  const words = splitName(name);
  let found = 0;
  let previous = '';
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === '') continue;
    const bits = bitsOf(word, lists);
    if (bits !== 0 && !isAmong(previous, MODIFIERS)) found |= bits;
    if (previous !== '') found |= bitsOf(previous + '-' + word, lists);
    previous = word;
  }
  return found;
}

/** The bits of all lists that have a word or pair. */
function bitsOf(word: string, lists: NameLists): number {
  let bits = 0;
  for (let i = 0; i < lists.length; i++) {
    const list = lists[i] as NameLists[number];
    if (isAmong(word, list[1])) bits |= list[0];
  }
  return bits;
}

/** The words of a name in lower case; some are empty. Without patterns: compiling them would cost more than this. */
function splitName(name: string): readonly string[] {
  const lower = name.toLowerCase();
  const apart = lower === name ? lower : splitHumps(name, lower);
  return apart.replaceAll('_', '-').replaceAll(' ', '-').split('-');
}

/** "articleShareBar" -> "article-share-bar". */
function splitHumps(name: string, lower: string): string {
  let apart = '';
  let from = 0;
  for (let i = 1; i < name.length; i++)
    if (name[i] !== lower[i] && name[i - 1] === lower[i - 1]) {
      apart += lower.slice(from, i) + '-';
      from = i;
    }
  return apart + lower.slice(from);
}
