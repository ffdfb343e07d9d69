import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import type { Token } from '@/lib/language/text/tokens';

/** Token indexes of a phrase, both inclusive. */
export interface Phrase {
  readonly from: number;
  readonly to: number;
}

/** Prepositions that go on with a name or description ("the minister of trade"). */
const INSIDE = new Set("of for in at from 's the a an & and".split(' '));
const CLAUSE_WORDS = new Set(['that', 'because', 'as', 'while', 'but', 'when', 'after', 'if']);
const LONGEST = 14;

/** The noun phrase that ends before the cue at `cue`, over auxiliaries and adverbs; null where there is none. */
export function phraseBefore(tokens: readonly Token[], cue: number, first: number): Phrase | null {
  let to = cue - 1;
  while (to >= first && isVerbPart(tokens[to])) to--;
  if (tokens[to]?.text === ',') to = beforeApposition(tokens, to, first);
  const end = tokens[to];
  if (to < first || !end || end.kind === 'punctuation') return null;
  let from = to;
  if (WORD_CLASSES.get(end.lower) !== 'subject') {
    while (from - 1 >= first && to - from < LONGEST && goesInside(tokens[from - 1])) from--;
    while (from < to && startsNoPhrase(tokens[from])) from++;
  }
  return { from, to };
}

/** "Ann Rell, the mayor of Tarn, said": the name before the first comma. */
function beforeApposition(tokens: readonly Token[], comma: number, first: number): number {
  for (let i = comma - 1; i >= first && comma - i < LONGEST; i--)
    if (tokens[i]?.text === ',') return i - 1;
  return comma - 1;
}

/** The noun phrase that begins behind the cue; null where none does. */
export function phraseAfter(tokens: readonly Token[], cue: number, last: number): Phrase | null {
  const from = cue + 1;
  const start = tokens[from];
  if (from > last || !start || start.kind === 'punctuation') return null;
  const kind = WORD_CLASSES.get(start.lower);
  if (kind === 'subject') return { from, to: from };
  if (kind !== undefined && kind !== 'article' && kind !== 'possessive' && kind !== 'quantifier')
    return null;
  if (kind === undefined && !/^\p{Lu}/u.test(start.text)) return null;
  let to = from;
  while (to + 1 <= last && to - from < LONGEST && goesInside(tokens[to + 1])) to++;
  while (to > from && startsNoPhrase(tokens[to])) to--;
  return { from, to };
}

function isVerbPart(token: Token | undefined): boolean {
  const kind = WORD_CLASSES.get(token?.lower ?? '');
  return (
    kind === 'auxiliary' ||
    kind === 'adverb' ||
    kind === 'negation' ||
    /ly$/u.test(token?.lower ?? '')
  );
}

function goesInside(token: Token | undefined): boolean {
  if (!token || CLAUSE_WORDS.has(token.lower)) return false;
  if (token.kind === 'punctuation') return token.text === '-' || token.text === '.';
  const kind = WORD_CLASSES.get(token.lower);
  return (
    kind === undefined ||
    kind === 'article' ||
    kind === 'possessive' ||
    kind === 'quantifier' ||
    INSIDE.has(token.lower)
  );
}

function startsNoPhrase(token: Token | undefined): boolean {
  const word = token?.lower ?? '';
  return (
    word === 'and' ||
    token?.kind === 'punctuation' ||
    word === "'s" ||
    word === 'of' ||
    word === 'in' ||
    word === 'for'
  );
}
