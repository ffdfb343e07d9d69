/**
 * Words to look for in the names that elements carry (`class`, `id`). "articleShareBar", "share-bar" and "share_bar"
 * hold the same words. Entries may join two neighbouring words by "-". Words after "has", "no" and the like tell of
 * something else than the element itself and are not looked at.
 */
export interface NameWords {
  readonly words: ReadonlySet<string>;
  /** First words of entries that join two: only behind them the pair is looked up. */
  readonly firsts: ReadonlySet<string>;
}

const MODIFIERS = new Set(['has', 'with', 'no', 'not', 'without', 'is', 'hide', 'show']);

/** Takes words separated by blanks. */
export function nameWords(list: string): NameWords {
  const all = list.split(' ');
  const firsts = new Set<string>();
  for (const word of all) {
    const hyphen = word.indexOf('-');
    if (hyphen > 0) firsts.add(word.slice(0, hyphen));
  }
  return { words: new Set(all), firsts };
}

/** Whether a name, cut by {@link splitName}, holds one of the words. */
export function holdsWord(name: readonly string[], { words, firsts }: NameWords): boolean {
  let previous = '';
  for (let i = 0; i < name.length; i++) {
    const word = name[i] as string;
    if (word === '') continue;
    if (words.has(word) && !MODIFIERS.has(previous)) return true;
    if (firsts.has(previous) && words.has(previous + '-' + word)) return true;
    previous = word;
  }
  return false;
}

/** The words of a name in lower case; some are empty. Without patterns: compiling them would cost more than this. */
export function splitName(name: string): readonly string[] {
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
