import { GIVEN_NAMES } from '@/lib/language/english/given-names';
import { PLACE_NOUNS } from '@/lib/language/english/place-words';
import {
  bodyKindBefore,
  bodyKindOf,
  COMMUNITIES,
  NAME_JOINERS,
  SPEAKER_WORDS,
  STATISTICS,
  type NamedBody,
} from '@/lib/language/english/proper-names';
import { isRoleModifier, isRoleWord } from '@/lib/language/english/roles';
import { singularOf, speakerClass } from '@/lib/language/english/speakers';
import { isPlural } from '@/lib/language/english/word-forms';
import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import type { Token } from '@/lib/language/text/tokens';
import type { NamePhrase } from './name-phrase';
import { isOfThe, type NameRun } from './name-run';
import type { NameView } from './name-view';

const ABBREVIATION = /^\p{Lu}{2,}$/u;

/** The name that a capitalised run is; null where it is only a word at the start of a sentence, or all title. */
export function readRun(view: NameView, run: NameRun): NamePhrase | null {
  const first = view.tokens[run.from];
  if (!first || run.nameFrom > run.to) return null;
  const isLone = run.from === run.to;
  if (isLone && COMMUNITIES.has(first.lower)) return null;
  const isBody = bodyKindOf(first.lower) !== undefined;
  const isWord = view.opens(run.from) && isCommon(view, first) && !(isBody && run.to > run.from);
  const isWeak = isLone && view.opens(run.from) && isBody;
  if (isLone && isWord && !isWeak) return null;
  const hasTitle = run.nameFrom > run.from;
  const from = isWord && !hasTitle && !isLone ? run.from + 1 : run.nameFrom;
  const kind = hasTitle ? 'person' : kindOf(view, from, run);
  const isPerson = hasTitle || (kind === 'person' && isOfTwo(view, from));
  const to = isPerson ? beforeHome(view, from, run.to) : run.to;
  return view.phrase(from, to, {
    kind,
    name: view.printed(from, to).replace(/[*_]/gu, '').trim(),
    known: false,
    isWeak,
    isPlace:
      !hasTitle &&
      (isPlace(view, from, to) || (to > from && kind !== 'organization' && isPlaceName(view, to))),
    voice: isSpeaker(view, from, to, kind) ? 'speaker' : 'actor',
    nation: null,
    role: hasTitle ? view.printed(run.from, run.nameFrom - 1) : null,
  });
}

/** "Dr. Anna Weiss of Grauburg University": last token of the person's name, before the body that a preposition joins to it. */
function beforeHome(view: NameView, from: number, to: number): number {
  for (let i = from + 2; i < to; i++) {
    if (HOME_LINKS.has(view.tokens[i]?.text ?? '')) return i - 1;
  }
  return to;
}

/** Whether a name begins with two of somebody's: "Tova Lindqvist of Relief Now", but not "the White Hall of Tarn". */
function isOfTwo(view: NameView, from: number): boolean {
  const isCapital = (i: number) => /^\p{Lu}\p{Ll}/u.test(view.tokens[i]?.text ?? '');
  return view.tokens[from - 1]?.lower !== 'the' && isCapital(from) && isCapital(from + 1);
}

const HOME_LINKS = new Set(['of', 'for', 'at', 'in', 'on']);

const INTO_PLACES = new Set('in near outside inside around towards toward into'.split(' '));

function isPlace(view: NameView, from: number, to: number): boolean {
  const word = (i: number): string => view.tokens[i]?.lower ?? '';
  if (INTO_PLACES.has(word(from - 1)) || PLACE_NOUNS.has(word(to + 1))) return true;
  return word(from - 1) === 'of' && PLACE_NOUNS.has(word(from - 2));
}

/** By the last word that tells of a body; several words without one are a person. */
function kindOf(view: NameView, from: number, run: NameRun): NamePhrase['kind'] {
  for (let i = run.to; run.isBody && i >= from; i--) {
    const word = view.tokens[i]?.lower ?? '';
    const kind =
      word === 'network' && !isMedia(view, from, run.to) ? 'organization' : bodyKindOf(word);
    if (kind === 'outlet' || kind === 'organization' || kind === 'government') return kind;
  }
  const called = bodyBefore(view, from) ?? bodyBehind(view, from, run.to);
  if (called) return called;
  if (isPlainPlural(view, from, run.to) || isBrotherhood(view, from, run.to)) return 'organization';
  if (run.to > from && isPlaceName(view, run.to)) return 'unknown';
  const isShort = ABBREVIATION.test(view.tokens[run.to]?.text ?? '');
  if (run.to > from && isUnderArticle(view, from, run.to)) return 'organization';
  return run.to > from && !isShort ? 'person' : 'unknown';
}

/** "the Gun Violence Ledger": nobody's name stands behind an article, but for one that is a given name. */
function isUnderArticle(view: NameView, from: number, to: number): boolean {
  if (view.tokens[from - 1]?.lower !== 'the' || isPlaceName(view, to)) return false;
  // "the Prohibition of Chemical Weapons" is what another name goes on with.
  if (!view.tokens.slice(from, to + 1).every(({ text }) => /^\p{Lu}/u.test(text))) return false;
  return !GIVEN_NAMES.has(view.tokens[from]?.lower ?? '');
}

/** "Holt County" */
function isPlaceName(view: NameView, to: number): boolean {
  return PLACE_NOUNS.has(view.tokens[to]?.lower ?? '');
}

/** "the IG Drev union": the sort of body that the noun right behind a name says it is, if an article stands before it. */
function bodyBehind(view: NameView, from: number, to: number): NamedBody | null {
  const apposed = bodyApposed(view, to);
  if (apposed) return apposed;
  if (view.tokens[from - 1]?.lower !== 'the') return null;
  if (GIVEN_NAMES.has(view.tokens[from]?.lower ?? '')) return null;
  return bodyKindBefore(view.tokens[to + 1]?.lower ?? '') ?? null;
}

/** Words between an article and the noun that it belongs to, at most. */
const MOST_ADJECTIVES = 3;

/** "Ahrar, a rebel group, denied": the sort of body that a noun between commas says a name is. */
function bodyApposed(view: NameView, to: number): NamedBody | null {
  const word = (i: number): string => view.tokens[i]?.lower ?? '';
  if (word(to + 1) !== ',' || !/^(?:an?|the)$/u.test(word(to + 2))) return null;
  for (let i = to + 3; i <= to + 3 + MOST_ADJECTIVES; i++) {
    const kind = bodyKindBefore(word(i));
    const next = view.tokens[i + 1];
    if (
      kind &&
      (next?.kind === 'punctuation' || /^(?:that|which|based|of|for|in)$/u.test(next?.lower ?? ''))
    )
      return kind;
    if (view.tokens[i]?.kind !== 'word' || WORD_CLASSES.has(word(i))) return null;
  }
  return null;
}

/** "Sons of the River" */
function isBrotherhood(view: NameView, from: number, to: number): boolean {
  return to > from + 2 && isOfThe(view.tokens, from + 1);
}

/** Whether a name has a word of the media ("Coast News Network"), as a monitoring network has not. */
function isMedia(view: NameView, from: number, to: number): boolean {
  const words = view.tokens.slice(from, to + 1).map(({ lower }) => lower);
  return words.some((word) => word !== 'network' && bodyKindOf(word) === 'outlet');
}

/** "the White Scarves": several words behind an article, the last a plural; nobody's name is made so. */
function isPlainPlural(view: NameView, from: number, to: number): boolean {
  const last = view.tokens[to]?.lower ?? '';
  const words = view.tokens.slice(from, to + 1);
  const isOfNames = words.length > 1 && words.every(({ text }) => /^\p{Lu}/u.test(text));
  return isOfNames && view.tokens[from - 1]?.lower === 'the' && isPlural(last);
}

/** "rights group Open Square": the sort of body that the noun right before a name says it is; null where none does. */
function bodyBefore(view: NameView, from: number): NamedBody | null {
  // "a fans' association, Blue Wall": the comma stands between, too.
  const at = view.tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  const [before, first] = [view.tokens[at], view.tokens[from]];
  if (!before || !first || first.start - before.end > 2 || GIVEN_NAMES.has(first.lower))
    return null;
  return bodyKindBefore(before.lower) ?? null;
}

function isSpeaker(view: NameView, from: number, to: number, kind: NamePhrase['kind']): boolean {
  if (kind === 'outlet') return true;
  if (kind !== 'organization') return false;
  return view.tokens.slice(from, to + 1).some((token) => SPEAKER_WORDS.has(token.lower));
}

/** Whether a capitalised word at the start of a sentence is a common one. */
function isCommon(view: NameView, token: Token): boolean {
  const word = token.lower;
  if (NAME_JOINERS.has(word) || ABBREVIATION.test(token.text)) return false;
  return (
    WORD_CLASSES.has(word) ||
    view.lowerCased.has(word) ||
    speakerClass(word) !== null ||
    isRoleWord(singularOf(word)) ||
    isRoleModifier(word) ||
    STATISTICS.has(word) ||
    (/\p{L}{3}(?:ing|ed)$|ly$/u.test(word) && !GIVEN_NAMES.has(word))
  );
}
