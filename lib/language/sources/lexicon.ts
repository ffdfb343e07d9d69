import { opensWithCapital } from '@/lib/language/text/capital';
import type { Token } from '@/lib/language/text/tokens';
import {
  ALSO_SMALL,
  mayBeginSmall,
  shelfOf,
  type Entry,
  type EntryWord,
  type Meaning,
} from './shelves';

/** A phrase of the tables found among tokens: indexes, both inclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/** Short forms in capitals that are words when they are not: only ever taken as printed. */
const ALSO_WORDS = new Set(
  'who is us it ice time site sit care rand map app tap sec mod mit sars bild met rai car hair pa ap un eu au'.split(
    ' ',
  ),
);

/** The longest phrase of the tables that begins at a token; null where none does. */
export function matchAt(
  tokens: readonly Token[],
  from: number,
  keys: readonly string[],
): Match | null {
  const key = keys[from] ?? '';
  if (!opensWithCapital(tokens[from]?.text ?? '') && !mayBeginSmall(key)) return null;
  const shelf = shelfOf(key);
  if (!shelf) {
    const owner = shelfOf(withoutS(key));
    return owner ? firstMatch(owner.single, tokens, from, keys) : null;
  }
  if (shelf.bySecond.size > 0) {
    let next = from + 1;
    while (isLink(tokens[next], tokens[next + 1])) next++;
    const second = keys[next] ?? '';
    const longer = shelf.bySecond.get(second) ?? shelf.bySecond.get(withoutS(second));
    const match = longer ? firstMatch(longer, tokens, from, keys) : null;
    if (match) return match;
  }
  return firstMatch(shelf.single, tokens, from, keys);
}

function firstMatch(
  entries: readonly Entry[],
  tokens: readonly Token[],
  from: number,
  keys: readonly string[],
): Match | null {
  for (const entry of entries) {
    const to = lastOf(entry, tokens, keys, from);
    if (to !== null) return { from, to, meaning: entry.meaning };
  }
  return null;
}

/** "Syrias" where the apostrophe was lost. */
function withoutS(key: string): string {
  return key.length > 3 && key.endsWith('s') ? key.slice(0, -1) : key;
}

/** Index of the token with which an entry ends; null where the tokens do not spell it. */
function lastOf(
  { words }: Entry,
  tokens: readonly Token[],
  keys: readonly string[],
  from: number,
): number | null {
  let at = from;
  for (let k = 0; k < words.length; k++) {
    if (k > 0) {
      at++;
      while (isLink(tokens[at], tokens[at + 1])) at++;
    }
    const word = words[k];
    const token = tokens[at];
    const key = keys[at];
    if (word === undefined || token === undefined || key === undefined) return null;
    const hasEnding = key !== word.key;
    if (hasEnding && !(k === words.length - 1 && withoutS(key) === word.key)) return null;
    if (!isCasedAs(word, hasEnding ? token.text.slice(0, -1) : token.text, hasEnding)) return null;
  }
  return at;
}

/** A hyphen between two words, and the full stop of an initial. */
function isLink(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || next === undefined || next.start > token.end) return false;
  return token.text === '-' || token.text === '‐' || token.text === '–';
}

/** Shortest abbreviation that some outlets print as a word ("Nato", "Opec"): shorter ones are names then ("Ine", "Wam"). */
const SHORTEST_ACRONYM = 4;

/** Whether a token may be a table's word by its capitals; with an ending abbreviations are only taken as printed. */
function isCasedAs(
  { printed, isCapital, isShort }: EntryWord,
  text: string,
  hasEnding: boolean,
): boolean {
  if (!isCapital || text === printed) return true;
  if (!opensWithCapital(text)) return ALSO_SMALL.has(printed);
  if (!isShort || text === text.toUpperCase()) return true;
  return !hasEnding && printed.length >= SHORTEST_ACRONYM && !ALSO_WORDS.has(text.toLowerCase());
}
