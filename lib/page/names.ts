/**
 * Words to look for in the names that elements carry (`class`, `id`). "articleShareBar", "share-bar" and "share_bar"
 * hold the same words. Entries may join two neighbouring words by "-". Words after "has", "no" and the like tell of
 * something else than the element itself and are not looked at.
 */
export class NameWords {
  private readonly words: ReadonlySet<string>;
  /** First words of entries that join two: only behind them the pair is looked up. */
  private readonly firsts: ReadonlySet<string>;

  /** `lists`: words separated by blanks. */
  constructor(...lists: readonly string[]) {
    const all = lists.join(' ').split(' ');
    this.words = new Set(all);
    this.firsts = new Set(
      all.filter((word) => word.includes('-')).map((word) => word.slice(0, word.indexOf('-'))),
    );
  }

  /** Whether a name holds one of the words. */
  in(name: string): boolean {
    let previous = '';
    for (const word of split(name)) {
      if (word === '') continue;
      if (this.words.has(word) && !MODIFIERS.has(previous)) return true;
      if (this.firsts.has(previous) && this.words.has(previous + '-' + word)) return true;
      previous = word;
    }
    return false;
  }
}

const MODIFIERS = new Set(['has', 'with', 'no', 'not', 'without', 'is', 'hide', 'show']);

/** The words of a name in lower case; some are empty. Without patterns: compiling them would cost more than this. */
function split(name: string): string[] {
  const lower = name.toLowerCase();
  let apart = lower;
  if (lower !== name) {
    apart = '';
    let from = 0;
    for (let i = 1; i < name.length; i++)
      if (name[i] !== lower[i] && name[i - 1] === lower[i - 1]) {
        apart += lower.slice(from, i) + '-';
        from = i;
      }
    apart += lower.slice(from);
  }
  return apart.replaceAll('_', '-').replaceAll(' ', '-').split('-');
}
