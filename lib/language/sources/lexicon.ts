import { NATIONS, type Nation } from '@/lib/language/english/nations';
import { PUBLIC_FIGURES } from '@/lib/language/english/public-figures';
import { STATE_BODY_WORDS, type StateBodyWord } from '@/lib/language/english/state-body-words';
import type { Token } from '@/lib/language/text/tokens';
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
  | { readonly type: 'body'; readonly body: KnownBody }
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

interface Entry {
  /** Folded words, hyphens left out. */
  readonly keys: readonly string[];
  /** The words as printed in the table. */
  readonly printed: readonly string[];
  readonly meaning: Meaning;
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

/** Entries by their first word, the longest first. */
const INDEX: ReadonlyMap<string, readonly Entry[]> = buildIndex();

function buildIndex(): Map<string, Entry[]> {
  const index = new Map<string, Entry[]>();
  const add = (phrase: string, meaning: Meaning): void => {
    const printed = phrase.split(/[\s\-.,]+|(?='s\b)/u).filter(Boolean);
    const words = /^(?:\p{L}\.){2,}$/u.test(phrase) ? [phrase] : printed;
    const keys = words.map((word) => foldWord(word.toLowerCase()));
    const first = keys[0];
    if (first === undefined) return;
    const list = index.get(first);
    if (list) list.push({ keys, printed: words, meaning });
    else index.set(first, [{ keys, printed: words, meaning }]);
  };
  for (const body of KNOWN_BODIES) {
    for (const name of [body.name, ...body.aliases]) add(name, { type: 'body', body });
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
  for (const list of index.values()) list.sort((a, b) => b.keys.length - a.keys.length);
  return index;
}

/** The longest phrase of the tables that begins at a token; null where none does. */
export function matchAt(
  tokens: readonly Token[],
  from: number,
  keys: readonly string[],
): Match | null {
  const key = keys[from] ?? '';
  const candidates = INDEX.get(key);
  const stripped = candidates ? undefined : INDEX.get(withoutS(key));
  for (const entry of candidates ?? stripped ?? []) {
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
  entry: Entry,
  tokens: readonly Token[],
  keys: readonly string[],
  from: number,
): number | null {
  let at = from;
  for (let k = 0; k < entry.keys.length; k++) {
    if (k > 0) {
      at++;
      while (isLink(tokens[at], tokens[at + 1])) at++;
    }
    const token = tokens[at];
    const key = keys[at];
    if (token === undefined || key === undefined) return null;
    const isLast = k === entry.keys.length - 1;
    const hasEnding = key !== entry.keys[k];
    if (hasEnding && !(isLast && withoutS(key) === entry.keys[k])) return null;
    const text = hasEnding ? token.text.slice(0, -1) : token.text;
    if (!isCasedAs(entry.printed[k] ?? '', text)) return null;
  }
  return at;
}

/** A hyphen between two words, and the full stop of an initial. */
function isLink(token: Token | undefined, next: Token | undefined): boolean {
  if (token === undefined || next === undefined || next.start > token.end) return false;
  return token.text === '-' || token.text === '‐' || token.text === '–';
}

/** Whether a token may be a table's word by its capitals. */
function isCasedAs(printed: string, text: string): boolean {
  if (!/^\p{Lu}/u.test(printed)) return true;
  if (!/^\p{Lu}/u.test(text)) return /^(?:The|A|Al)$/u.test(printed);
  const isShort = printed.length > 1 && printed === printed.toUpperCase();
  if (!isShort || text === printed || text === text.toUpperCase()) return true;
  return printed.length > 2 && !ALSO_WORDS.has(text.toLowerCase());
}
