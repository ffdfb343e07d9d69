import { isAmong } from './among';

/**
 * What words in the names that elements carry (`class`, `id`) tell, as bits. "articleShareBar", "share-bar" and "share_bar"
 * hold the same words. Entries may join two neighbouring words by "-". The words are a set too, unlike our other lists: a
 * page's names have so many that searching the lists for each of them took longer than making it.
 */
export interface NameBits {
  /** All the words that tell anything. */
  readonly words: ReadonlySet<string>;
  /** Which ones tell what, with a blank on both sides of each. */
  readonly lists: readonly (readonly [bits: number, words: string])[];
}

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
    if (table.words.has(word) && !isAmong(previous, MODIFIERS)) found |= bitsOf(word, table);
    const pair = previous + '-' + word;
    if (previous !== '' && table.words.has(pair)) found |= bitsOf(pair, table);
    previous = word;
  }
  return found;
}

/** The bits of a word that tells something. */
function bitsOf(word: string, { lists }: NameBits): number {
  return lists.find(([, words]) => isAmong(word, words))?.[0] ?? 0;
}

/** A table of such lists. In one call of the browser's own: a function of ours that adds each word runs slowly at first. */
export function nameBits(lists: NameBits['lists']): NameBits {
  return {
    words: new Set(
      lists
        .map(([, words]) => words)
        .join('')
        .split(' '),
    ),
    lists,
  };
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
