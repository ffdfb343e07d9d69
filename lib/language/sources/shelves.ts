import { NATIONS, type Nation } from '@/lib/language/english/nations';
import { STATE_BODY_WORDS, type StateBodyWord } from '@/lib/language/english/state-body-words';
import { once } from '@/lib/language/once';
import { opensWithCapital } from '@/lib/language/text/capital';
import { foldWord } from './fold';
import { KNOWN_BODIES, type KnownBody } from './known-bodies';
import { FIGURES, type PublicFigure } from './known-figures';

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

/** A word of a table, as it is looked up and as it is printed. */
export interface EntryWord {
  readonly key: string;
  readonly printed: string;
  readonly isCapital: boolean;
  /** Whether it is an abbreviation in capitals. */
  readonly isShort: boolean;
}

/** A phrase of the tables. */
export interface Entry {
  /** Hyphens left out. */
  readonly words: readonly EntryWord[];
  readonly meaning: Meaning;
}

/** Entries that begin with one word: those of that word alone, and by their second word, the longest first. */
interface Shelf {
  readonly single: Entry[];
  readonly bySecond: Map<string, Entry[]>;
}

/** Words that the tables print with a capital and that may stand without one. */
export const ALSO_SMALL: ReadonlySet<string> = new Set(['The', 'A', 'Al']);

/** A phrase of the tables and what it means. */
interface Phrase {
  readonly phrase: string;
  readonly meaning: Meaning;
}

/** Phrases by their first word, and its shelf once that was asked for: an article needs few of some thousand. */
interface Index {
  readonly phrases: Map<string, Phrase[]>;
  readonly shelves: Map<string, Shelf>;
  /** First words that may stand in small letters, with and without an ending. */
  readonly small: ReadonlySet<string>;
}

const INDEX = once(buildIndex);

function buildIndex(): Index {
  const phrases = new Map<string, Phrase[]>();
  const small = new Set<string>();
  const add = (phrase: string, meaning: Meaning): void => {
    const word = firstWord(phrase);
    const key = foldWord(word.toLowerCase());
    const list = phrases.get(key);
    if (list) list.push({ phrase, meaning });
    else phrases.set(key, [{ phrase, meaning }]);
    if (opensWithCapital(word) && !ALSO_SMALL.has(word)) return;
    small.add(key).add(`${key}s`);
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
  return { phrases, shelves: new Map(), small };
}

/** Whether a phrase may begin with a word in small letters: nearly none does, and nearly all words are. */
export function mayBeginSmall(key: string): boolean {
  return INDEX().small.has(key);
}

/** The entries that begin with a word; undefined where none does. */
export function shelfOf(key: string): Shelf | undefined {
  const { phrases, shelves } = INDEX();
  const known = shelves.get(key);
  if (known) return known;
  const begun = phrases.get(key);
  if (!begun) return undefined;
  const shelf: Shelf = { single: [], bySecond: new Map<string, Entry[]>() };
  for (const { phrase, meaning } of begun) {
    const entry = { words: wordsOf(phrase), meaning };
    const second = entry.words[1];
    const list = second && shelf.bySecond.get(second.key);
    if (second === undefined) shelf.single.push(entry);
    else if (list) list.push(entry);
    else shelf.bySecond.set(second.key, [entry]);
  }
  for (const list of shelf.bySecond.values()) list.sort((a, b) => b.words.length - a.words.length);
  shelves.set(key, shelf);
  return shelf;
}

/** What parts the words of a phrase, but for a dotted abbreviation ("U.S."), which is one. */
const PARTS = /[\s\-.,]+|(?='s\b)/u;
const DOTTED = /^(?:\p{L}\.){2,}$/u;

function firstWord(phrase: string): string {
  if (phrase.charAt(1) === '.' && DOTTED.test(phrase)) return phrase;
  const end = phrase.search(PARTS);
  if (end < 0) return phrase;
  return end > 0 ? phrase.slice(0, end) : (wordsOf(phrase)[0]?.printed ?? '');
}

function wordsOf(phrase: string): EntryWord[] {
  const printed = DOTTED.test(phrase) ? [phrase] : phrase.split(PARTS).filter(Boolean);
  return printed.map((word) => {
    const isCapital = opensWithCapital(word);
    return {
      key: foldWord(word.toLowerCase()),
      printed: word,
      isCapital,
      isShort: isCapital && word.length > 1 && word === word.toUpperCase(),
    };
  });
}
