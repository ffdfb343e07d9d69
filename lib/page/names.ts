/**
 * What words in the names that elements carry (`class`, `id`) tell, as bits. "articleShareBar", "share-bar" and
 * "share_bar" hold the same words. Entries may join two neighbouring words by "-".
 */
export type NameTable = ReadonlyMap<string, number>;

/** Bits of the table's own: a word that may begin a pair, and one after which a word tells nothing of the element. */
const FIRST = 1 << 30;
const MODIFIER = 1 << 29;

const MODIFIERS = ['has', 'with', 'no', 'not', 'without', 'is', 'hide', 'show'];

/** Takes lists of words separated by blanks, each with its bit. */
export function nameTable(lists: readonly (readonly [bit: number, words: string])[]): NameTable {
  const table = new Map<string, number>();
  const add = (word: string, bit: number) => table.set(word, (table.get(word) ?? 0) | bit);
  for (const word of MODIFIERS) add(word, MODIFIER);
  for (const [bit, words] of lists)
    for (const word of words.split(' ')) {
      add(word, bit);
      const hyphen = word.indexOf('-');
      if (hyphen > 0) add(word.slice(0, hyphen), FIRST);
    }
  return table;
}

/** All bits of the words in a name. */
export function bitsIn(name: string, table: NameTable): number {
  const words = splitName(name);
  let found = 0;
  let previous = '';
  let before = 0;
  for (let i = 0; i < words.length; i++) {
    const word = words[i] as string;
    if (word === '') continue;
    const bits = table.get(word) ?? 0;
    if (bits !== 0 && (before & MODIFIER) === 0) found |= bits;
    if ((before & FIRST) !== 0) found |= table.get(previous + '-' + word) ?? 0;
    previous = word;
    before = bits;
  }
  return found;
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
