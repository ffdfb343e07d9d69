import { NATIONS, type Nation } from '@/lib/language/english/nations';
import { PUBLIC_FIGURES } from '@/lib/language/english/public-figures';
import { STATE_BODY_WORDS, type StateBodyWord } from '@/lib/language/english/state-body-words';
import type { Token } from '@/lib/language/text/tokens';
import { once } from '@/lib/language/once';
import { foldWord } from './fold';
import { KNOWN_BODIES, type KnownBody } from './known-bodies';

/** A person of the tables. */
export interface PublicFigure {
  /** Canonical full name. */
  readonly name: string;
  readonly aliases: readonly string[];
  /** ISO 3166-1 code of the state that the person spoke for; null for none. */
  readonly nation: string | null;
}

/** What a phrase of the tables means. */
export type Meaning =
  | {
      readonly type: 'body';
      readonly body: KnownBody;
      /** Whether bodies of other states have this name as well. */
      readonly shared: boolean;
    }
  | { readonly type: 'figure'; readonly figure: PublicFigure }
  | {
      readonly type: 'nation';
      readonly nation: Nation;
      readonly form: 'name' | 'adjective' | 'capital';
    }
  | { readonly type: 'state-body'; readonly word: StateBodyWord };

/** A phrase of the tables found among tokens: indexes, both inclusive. */
export interface Match {
  readonly from: number;
  readonly to: number;
  readonly meaning: Meaning;
}

/** A word of a table, as it is looked up and as it is printed. */
interface EntryWord {
  readonly key: string;
  readonly printed: string;
  readonly isCapital: boolean;
  /** Whether it is an abbreviation in capitals. */
  readonly isShort: boolean;
}

interface Entry {
  /** Hyphens left out. */
  readonly words: readonly EntryWord[];
  readonly meaning: Meaning;
}

/** Entries that begin with one word: those of that word alone, and by their second word, the longest first. */
interface Shelf {
  readonly single: Entry[];
  readonly bySecond: Map<string, Entry[]>;
}

/** Short forms in capitals that are words when they are not: only ever taken as printed. */
const ALSO_WORDS = new Set(
  'who is us it ice time site sit care rand map app tap sec mod mit sars bild met rai car hair pa ap un eu au'.split(
    ' ',
  ),
);

function readFigures(): PublicFigure[] {
  return PUBLIC_FIGURES.trim()
    .split('\n')
    .map((line) => {
      const [name = '', others = ''] = line.slice(3).split(' = ');
      const code = line.slice(0, 2);
      return {
        name,
        aliases: others.split(', ').filter(Boolean),
        nation: code === '--' ? null : code,
      };
    });
}

/** Every public figure of the tables. */
export const FIGURES: readonly PublicFigure[] = readFigures();

/** Entries by their first word. */
const INDEX = once(buildIndex);

function buildIndex(): Map<string, Shelf> {
  const index = new Map<string, Shelf>();
  const add = (phrase: string, meaning: Meaning): void => {
    const words = wordsOf(phrase);
    const [first, second] = words;
    if (first === undefined) return;
    const shelf = index.get(first.key) ?? { single: [], bySecond: new Map<string, Entry[]>() };
    index.set(first.key, shelf);
    const entry = { words, meaning };
    if (second === undefined) {
      shelf.single.push(entry);
      return;
    }
    const list = shelf.bySecond.get(second.key);
    if (list) list.push(entry);
    else shelf.bySecond.set(second.key, [entry]);
  };
  for (const body of KNOWN_BODIES) {
    for (const name of [body.name, ...body.aliases])
      add(name, { type: 'body', body, shared: body.shared.has(name) });
  }
  for (const figure of FIGURES) {
    for (const name of [figure.name, ...figure.aliases]) add(name, { type: 'figure', figure });
  }
  for (const nation of NATIONS) {
    for (const name of nation.names) add(name, { type: 'nation', nation, form: 'name' });
    for (const name of nation.adjectives) add(name, { type: 'nation', nation, form: 'adjective' });
    for (const name of nation.capitals) add(name, { type: 'nation', nation, form: 'capital' });
  }
  for (const word of STATE_BODY_WORDS) {
    for (const phrase of word.phrases) add(phrase, { type: 'state-body', word });
  }
  for (const { bySecond } of index.values()) {
    for (const list of bySecond.values()) list.sort((a, b) => b.words.length - a.words.length);
  }
  return index;
}

function wordsOf(phrase: string): EntryWord[] {
  const isDotted = /^(?:\p{L}\.){2,}$/u.test(phrase);
  const printed = isDotted ? [phrase] : phrase.split(/[\s\-.,]+|(?='s\b)/u).filter(Boolean);
  return printed.map((word) => {
    const isCapital = /^\p{Lu}/u.test(word);
    return {
      key: foldWord(word.toLowerCase()),
      printed: word,
      isCapital,
      isShort: isCapital && word.length > 1 && word === word.toUpperCase(),
    };
  });
}

/** The longest phrase of the tables that begins at a token; null where none does. */
export function matchAt(
  tokens: readonly Token[],
  from: number,
  keys: readonly string[],
): Match | null {
  const key = keys[from] ?? '';
  const shelf = INDEX().get(key);
  if (!shelf) {
    const owner = INDEX().get(withoutS(key));
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
  if (!/^\p{Lu}/u.test(text)) return printed === 'The' || printed === 'A' || printed === 'Al';
  if (!isShort || text === text.toUpperCase()) return true;
  return !hasEnding && printed.length >= SHORTEST_ACRONYM && !ALSO_WORDS.has(text.toLowerCase());
}
