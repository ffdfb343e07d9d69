import { isAmong } from './among';

/**
 * What words in the names that elements carry (`class`, `id`) tell, as bits. "articleShareBar", "share-bar" and "share_bar"
 * hold the same words. Entries may join two neighbouring words by "-". A table, unlike our other lists: a page's names have
 * so many words that searching the lists for each of them took longer than making it.
 */
export type NameBits = ReadonlyMap<string, number>;

/** Words after which a word tells nothing of its element. */
const MODIFIERS = ' has with no not without is hide show ';

/** All bits of the words in a name. */
export function bitsIn(name: string, table: NameBits): number {
  const words = splitName(name);
  let found = 0;
  let previous = '';
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === '') continue;
    const bits = table.get(word);
    if (bits !== undefined && !isAmong(previous, MODIFIERS)) found |= bits;
    if (previous !== '') found |= table.get(previous + '-' + word) ?? 0;
    previous = word;
  }
  return found;
}

/** What each word or pair stands for, by lists of them with a blank on both sides of each. */
export function nameBits(lists: readonly (readonly [bit: number, words: string])[]): NameBits {
  const bits = new Map<string, number>();
  for (let i = 0; i < lists.length; i++) {
    const [bit, words] = lists[i] as (typeof lists)[number];
    const all = words.split(' ');
    for (let j = 0; j < all.length; j++) bits.set(all[j] as string, bit);
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
