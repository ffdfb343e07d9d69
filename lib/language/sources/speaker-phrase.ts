import { bodyKindOf } from '@/lib/language/english/proper-names';
import { isRoleModifier, isRoleWord } from '@/lib/language/english/roles';
import { isPlural, PRONOUNS, speakerClass, TYPE_NOUNS } from '@/lib/language/english/speakers';
import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import type { Token } from '@/lib/language/text/tokens';
import type { NamePhrase } from './name-phrase';
import { isCapital } from './name-run';

/** A noun phrase that may speak, as token indexes, inclusive, and what its last part is. */
export interface SpeakerPhrase {
  readonly from: number;
  readonly to: number;
  /** The name it ends with or begins with; null for common nouns and pronouns. */
  readonly name: NamePhrase | null;
  readonly type: 'name' | 'people' | 'body' | 'document' | 'pronoun';
}

/** How many tokens a phrase is followed back. */
const REACH = 16;

/** The names of a document by the tokens they stand on. */
export type NamesByToken = ReadonlyMap<number, NamePhrase>;

/** An index of names by their tokens. */
export function namesByToken(names: readonly NamePhrase[]): NamesByToken {
  const map = new Map<number, NamePhrase>();
  for (const name of names) for (let i = name.from; i <= name.to; i++) map.set(i, name);
  return map;
}

/** The phrase for somebody who may speak that ends with a token; null where none does. */
export function speakerEndingAt(
  tokens: readonly Token[],
  names: NamesByToken,
  to: number,
  first: number,
): SpeakerPhrase | null {
  const word = tokens[to]?.lower ?? '';
  if (!names.has(to) && PRONOUNS.has(word) && word !== 'her' && word !== 'him') {
    return { from: to, to, name: null, type: 'pronoun' };
  }
  let at = to;
  while (at > first && !names.has(at) && isTypeNoun(tokens, at)) at--;
  const name = names.get(at) ?? names.get(to);
  if (name && name.to >= at) {
    if (name.kind === 'nation' && name.nationForm === 'adjective' && !isStateItself(name, tokens)) {
      return null;
    }
    const from = startOf(tokens, names, name.from, first);
    return withComplement(tokens, names, from, to, first) ?? { from, to, name, type: 'name' };
  }
  const kind = speakerClass(word);
  const from = startOf(tokens, names, to, first);
  const whole = withComplement(tokens, names, from, to, first);
  if (whole) return whole;
  return kind === null ? null : { from, to, name: null, type: kind };
}

const COMPLEMENTS = new Set(
  'of in from for at with inside near within among on close linked run by'.split(' '),
);
const DEEPEST = 3;

/** "a source in the hospital": the head stands before a preposition. */
function withComplement(
  tokens: readonly Token[],
  names: NamesByToken,
  phrase: number,
  to: number,
  first: number,
): SpeakerPhrase | null {
  let from = phrase;
  for (let depth = 0; depth < DEEPEST && from - 2 >= first; depth++) {
    let at = from - 1;
    if (!COMPLEMENTS.has(tokens[at]?.lower ?? '')) return null;
    while (
      at > first &&
      /^(?:to|linked|run|close|based|affiliated|by)$/u.test(tokens[at - 1]?.lower ?? '')
    )
      at--;
    const head = tokens[at - 1]?.lower ?? '';
    const kind = names.has(at - 1) ? null : speakerClass(head);
    from = startOf(tokens, names, at - 1, first);
    if (kind !== null) return { from, to, name: null, type: kind };
  }
  return null;
}

/** A word for what a named body is, hyphens of such words included ("search-and-rescue group"). */
function isTypeNoun(tokens: readonly Token[], i: number): boolean {
  const word = tokens[i]?.lower ?? '';
  return TYPE_NOUNS.has(word) || word === '-' || (word === 'and' && tokens[i - 1]?.text === '-');
}

/** "the US said": an adjective that is the state's short name as well. */
function isStateItself(name: NamePhrase, tokens: readonly Token[]): boolean {
  return /^(?:us|u\.s\.|uk|uae)$/u.test(tokens[name.from]?.lower ?? '');
}

/** Back over what describes the head: adjectives, roles, names with "of" or an apostrophe, up to the article. */
function startOf(
  tokens: readonly Token[],
  names: NamesByToken,
  head: number,
  first: number,
): number {
  let from = names.get(head)?.from ?? head;
  for (let steps = 0; steps < REACH && from > first; steps++) {
    const before = from - 1;
    const word = tokens[before]?.lower ?? '';
    const kind = WORD_CLASSES.get(word);
    // "an allegation that Holt denied": the word opens the clause.
    if (word === 'that' && isCapital(tokens[from])) return from;
    if (kind === 'article' || (kind === 'possessive' && word !== "'s")) return before;
    const name = names.get(before);
    if (name) {
      const office = officeBefore(tokens, names, name, names.get(from), first);
      if (office !== null) return office;
      const isPart = name.kind === 'organization' && names.get(from)?.from === from;
      const isOwner =
        isPart || name.kind === 'government' || (name.kind === 'nation' && owns(name, tokens));
      if (!isOwner && (name.kind === 'unknown' || !isDescribed(tokens, names, from))) return from;
      from = name.from;
    } else if (word === "'s" || word === '-' || (word === 'of' && isOfice(tokens, names, before))) {
      from = before;
    } else if (isModifier(word, kind) || isCompound(tokens, before)) {
      from = before;
    } else {
      return names.has(head) || names.has(from)
        ? from
        : (articleBefore(tokens, names, before, first) ?? from);
    }
  }
  return from;
}

/** "the port authority": an article before one or two plain words that are no verbs; null where none stands there. */
function articleBefore(
  tokens: readonly Token[],
  names: NamesByToken,
  at: number,
  first: number,
): number | null {
  for (let i = at; i > at - 3 && i >= first; i--) {
    const token = tokens[i];
    if (!token) return null;
    if (WORD_CLASSES.get(token.lower) === 'article') return i;
    const isPlain = token.kind === 'word' && !WORD_CLASSES.has(token.lower) && !names.has(i);
    if (!isPlain || /(?:ed|ing|s)$|^\p{Lu}/u.test(token.text)) return null;
  }
  return null;
}

/** A state as owner: an adjective, a short name that is one too, or a possessive. */
function owns(name: NamePhrase, tokens: readonly Token[]): boolean {
  if (name.nationForm === 'adjective' || isStateItself(name, tokens)) return true;
  return (
    /^['’]s?$/u.test(tokens[name.to + 1]?.text ?? '') ||
    tokens[name.to]?.text.endsWith('s') === true
  );
}

/** "the head of the agency Ann Rell": where the office begins; null where none stands before a person's name. */
function officeBefore(
  tokens: readonly Token[],
  names: NamesByToken,
  body: NamePhrase,
  person: NamePhrase | undefined,
  first: number,
): number | null {
  if (person?.kind !== 'person' || body.kind === 'person' || body.kind === 'unknown') return null;
  let at = body.from - 1;
  if (tokens[at]?.lower === 'the') at--;
  const isOffice = tokens[at]?.lower === 'of' && isRoleWord(tokens[at - 1]?.lower ?? '');
  return isOffice && at - 1 >= first ? startOf(tokens, names, at - 1, first) : null;
}

/** "director of": an office that goes on. */
function isOfice(tokens: readonly Token[], names: NamesByToken, of: number): boolean {
  const word = tokens[of - 1]?.lower ?? '';
  return isRoleWord(word) || names.has(of - 1);
}

/** Whether the phrase so far begins with a role, so that a body before it is whose role it is ("Observatory head Ann Rell"). */
function isDescribed(tokens: readonly Token[], names: NamesByToken, from: number): boolean {
  const word = tokens[from]?.lower ?? '';
  return (
    isRoleWord(word) ||
    isRoleModifier(word) ||
    speakerClass(word) !== null ||
    word === "'s" ||
    word === '-' ||
    (bodyKindOf(word) !== undefined && !names.has(from))
  );
}

/** A part of a compound: "30-year-old". */
function isCompound(tokens: readonly Token[], i: number): boolean {
  return (
    tokens[i + 1]?.text === '-' ||
    (tokens[i - 1]?.text === '-' && tokens[i - 1]?.end === tokens[i]?.start)
  );
}

function isModifier(word: string, kind: string | undefined): boolean {
  if (kind === 'quantifier') return true;
  if (kind !== undefined) return false;
  return (
    isRoleWord(word) ||
    isRoleModifier(word) ||
    /^(?:so-called|based|run|linked|led|backed|pro|anti|unnamed|unidentified|anonymous|medical|official|security|diplomatic|government|regime|opposition|rebel|activist|influential|key|hospital|eye|dissident|tribal|well-placed|exiled|besieged|spiritual|war|monitoring|ruling|leading|governing|fighting|moderate|hardline)$/u.test(
      word,
    ) ||
    (speakerClass(word) !== null && (!isPlural(word) || speakerClass(word) === 'body')) ||
    /(?:ish|ian|ese|ist|ic|al|ous|ary|-based|-run|-linked|-led|-backed)$/u.test(word)
  );
}
