import { DETERMINERS, FUNCTION_WORDS } from '@/lib/language/english/function-words';
import {
  ACTIVE_VERBS,
  FIGHTER_NOUNS,
  PERSON_NOUNS,
  SEVERITY,
  STATE_WORDS,
  TELLING_NOUNS,
} from '@/lib/language/english/measure-words';
import { COLLECTIVE_NOUNS } from '@/lib/language/english/collective-nouns';
import { SMALL_NUMBERS, VAGUE_NUMBERS } from '@/lib/language/english/number-words';
import { isPlural, singular } from '@/lib/language/english/word-forms';
import type { Token } from '@/lib/language/text/tokens';
import { readNumber } from './read-number';
import { lastOfSeries } from './hanging';
import { isVerbLike, SINGULAR_VERBS } from './verb-like';
import { touchesLast, wording } from './read-unit';

/** The noun phrase that a number counts, as far as the grammar sees it. Positions are token indexes. */
export interface Counted {
  /** First word of the phrase, behind "more", "of the" and the like; equals `next` where there is none. */
  readonly start: number;
  /** Behind its head. */
  readonly next: number;
  /** The phrase as written; null where there is none. */
  readonly text: string | null;
  /** Base form of its head, lower case; null where there is none. */
  readonly head: string | null;
  /** Whether the number takes part of a group named behind it ("two of the killed", "13 of whom"). */
  readonly partitive: boolean;
  /** Whether more of the same is told ("100 more", "50 others"). */
  readonly more: boolean;
  /** Whether the number is joined to its noun by a hyphen ("30,000-strong", "six-year"). */
  readonly joined: boolean;
}

/** The most words a counted phrase has. */
const LONGEST = 6;

const OPENERS = new Set('more other further additional mostly mainly largely such odd'.split(' '));

/**
 * Reads what a number that ends before token `i` counts. `one` says that it is the number one, so a singular follows;
 * `whole` that it is itself what another number takes a part of ("six of the [20] hurt").
 */
export function readCounted(
  tokens: readonly Token[],
  i: number,
  one: boolean,
  whole = false,
): Counted {
  const series = lastOfSeries(tokens, i);
  if (series !== null) return { ...readCounted(tokens, series + 1, false), start: i, next: i };
  if (tokens[i]?.text === '-' && touchesLast(tokens, i) && touchesLast(tokens, i + 1)) {
    return readJoined(tokens, i + 1);
  }
  let at = i;
  let partitive = false;
  let more = false;
  if (tokens[at]?.lower === 'of') {
    partitive = true;
    at++;
    if (/^(?:whom|which|them|those|these)$/.test(tokens[at]?.lower ?? '')) {
      return readWhom(tokens, at + 1);
    }
    while (DETERMINERS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'all') at++;
    // "six of the 20 hurt", "3,000 of the town's 18,000 residents": what the whole is counted in.
    const owned = tokens[at + 1]?.text.replace('’', "'") === "'s" ? at + 2 : at;
    const inner = whole ? null : readNumber(tokens, owned);
    if (inner) return { ...readCounted(tokens, inner.next, false, true), partitive: true };
  }
  while (OPENERS.has(tokens[at]?.lower ?? '')) {
    if (/^(?:more|further|additional)$/.test(tokens[at]?.lower ?? '')) more = true;
    at++;
  }
  const end = one ? endOfSingular(tokens, at) : endOfNoun(tokens, at, i);
  const head = end > at ? singular(tokens[end - 1]?.lower ?? '') : null;
  return {
    start: at,
    next: end,
    text: end > at ? wording(tokens, at, end) : null,
    head,
    partitive,
    more: more || head === 'other',
    joined: false,
  };
}

/** Reads what a share is taken of ("a third of the [population]", "half the [houses]"), one thing or many. */
export function readShared(tokens: readonly Token[], i: number): Counted {
  const many = readCounted(tokens, i, false);
  let at = tokens[i]?.lower === 'of' ? i + 1 : i;
  const from = at;
  while (DETERMINERS.has(tokens[at]?.lower ?? '') || tokens[at]?.lower === 'all') at++;
  if (at === from || /^(?:th[eo]se|this|that)$/.test(tokens[at - 1]?.lower ?? '')) return many;
  let end = at;
  while (end < at + LONGEST && canStand(tokens[end]) && !isParticiple(tokens[end]?.lower ?? '')) {
    end++;
    const noun = tokens[end - 1]?.lower ?? '';
    if (COLLECTIVE_NOUNS.has(noun) || isPlural(noun) || isVerbLike(tokens, end, at)) break;
  }
  const group = COLLECTIVE_NOUNS.has(tokens[end - 1]?.lower ?? '');
  if (end === at || (many.next > end && !group)) return many;
  const head = singular(tokens[end - 1]?.lower ?? '');
  return { ...many, start: at, next: end, text: wording(tokens, at, end), head };
}

/** "13 of whom were women": what the verb says they are. */
function readWhom(tokens: readonly Token[], i: number): Counted {
  const at = /^(?:were|are|was|is)$/.test(tokens[i]?.lower ?? '') ? i + 1 : i;
  const end = endOfPlural(tokens, at);
  const head = end > at ? singular(tokens[end - 1]?.lower ?? '') : null;
  const text = end > at ? wording(tokens, at, end) : null;
  return { start: at, next: end, text, head, partitive: true, more: false, joined: false };
}

/** "30,000-strong force", "11-member team": the word behind the hyphen, then the noun it qualifies. */
function readJoined(tokens: readonly Token[], i: number): Counted {
  let end = i + 1;
  while (end < i + 5 && tokens[end]?.text === '-') end += 2;
  const word = tokens[i]?.lower ?? '';
  if (word !== 'strong') {
    const text = wording(tokens, i, end);
    return {
      start: i,
      next: end,
      text,
      head: singular(word),
      partitive: false,
      more: false,
      joined: true,
    };
  }
  let at = end;
  while (at < end + LONGEST && canStand(tokens[at]) && !isParticiple(tokens[at]?.lower ?? '')) {
    at++;
    const noun = tokens[at - 1]?.lower ?? '';
    if (FIGHTER_NOUNS.has(noun) || COLLECTIVE_NOUNS.has(noun)) break;
  }
  if (at === end && /^["“'‘]$/.test(tokens[at]?.text ?? '')) {
    at++;
    while (at < end + LONGEST && canStand(tokens[at])) at++;
  }
  const text = at > end ? wording(tokens, end, at) : wording(tokens, i, end);
  const head = at > end ? singular(tokens[at - 1]?.lower ?? '') : 'force';
  return { start: i, next: at, text, head, partitive: false, more: false, joined: true };
}

function isParticiple(word: string): boolean {
  return /(?:ed|ing)$/.test(word);
}

/** Whether a token can be a word of a counted phrase. */
function canStand(token: Token | undefined): boolean {
  if (token?.kind !== 'word') return false;
  if (token.lower === 'aboard') return false;
  return (
    token.text === 'US' || !(FUNCTION_WORDS.has(token.lower) || VAGUE_NUMBERS.has(token.lower))
  );
}

/** Token index behind the plural head that follows, or behind a word of state without a noun; `i` where neither does. */
function endOfPlural(tokens: readonly Token[], i: number): number {
  let found = i;
  // "14 percent five years earlier": another number begins.
  if (SMALL_NUMBERS.has(tokens[i]?.lower ?? '') && tokens[i + 1]?.text !== '-') return i;
  for (let at = i; at < i + LONGEST; at++) {
    const token = tokens[at];
    if (token?.text === '-' && at > i && touchesLast(tokens, at) && touchesLast(tokens, at + 1)) {
      continue;
    }
    if (isNamingNumber(tokens, at, i)) continue;
    if (!token || !canStand(token)) break;
    // A word in capitals is an agency's mark or an abbreviation rather than a head ("rises to 70 REUTERS").
    const plural = isPlural(token.lower) && !/^\p{Lu}{4,}$/u.test(token.text);
    if (found > i && SINGULAR_VERBS.has(token.lower)) break;
    if (found > i && !(plural && /^\p{Ll}/u.test(token.text) && !STATE_WORDS.has(token.lower))) {
      break;
    }
    if (plural) found = at + 1;
    else if (found === i && isVerbLike(tokens, at, i)) break;
  }
  const state = tokens[i]?.lower ?? '';
  // "31 killed" names those counted; "31 died" is a clause.
  const named = STATE_WORDS.has(state) && !/^(?:d[iy]|fle|perish|drown)/.test(state);
  const object = ACTIVE_VERBS.has(state) && readNumber(tokens, i + 1) !== null;
  return found === i && named && !object ? i + 1 : found;
}

/** A number inside the phrase that counts nothing of it: "63,000 Model [3] sedans", "two [737] Max jets", "two [40]-foot containers". */
function isNamingNumber(tokens: readonly Token[], at: number, start: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'number' || !/^\d+$/.test(token.text) || !next) return false;
  if (next.text === '-') return touchesLast(tokens, at + 1) && touchesLast(tokens, at + 2);
  const hyphen = tokens[at - 1]?.text === '-' ? 2 : 1;
  const named = at >= start + hyphen && /^\p{Lu}/u.test(tokens[at - hyphen]?.text ?? '');
  return next.kind === 'word' && (named || /^\p{Lu}\p{Ll}/u.test(next.text));
}

/** As {@link endOfPlural}; without a plural, behind a noun that an article before the number shows to be one ("a three course meal"). */
function endOfNoun(tokens: readonly Token[], at: number, number: number): number {
  const plural = endOfPlural(tokens, at);
  if (plural > at) return plural;
  const capitals = tokens[at];
  if (capitals && /^\p{Lu}{2,5}$/u.test(capitals.text) && tokens[at + 1]?.kind === 'punctuation') {
    return at + 1;
  }
  const opener = [number - 2, number - 3].some((i) => /^(?:an?|the)$/.test(tokens[i]?.lower ?? ''));
  if (!opener) return at;
  let end = at;
  while (end < at + 4 && canStand(tokens[end]) && /^\p{Ll}/u.test(tokens[end]?.text ?? '')) end++;
  return end - at >= 2 ? end : at;
}

/** Token index behind the noun that follows "one"; `i` where none does. */
function endOfSingular(tokens: readonly Token[], i: number): number {
  let at = i;
  while (at < i + 4) {
    const token = tokens[at];
    if (token?.text === '-' && at > i && touchesLast(tokens, at)) {
      at++;
      continue;
    }
    if (!token || !canStand(token) || (isParticiple(token.lower) && !isPlural(token.lower))) break;
    if (at === i && SEVERITY.has(token.lower)) break;
    at++;
    const noun = token.lower;
    const known = PERSON_NOUNS.has(noun) || FIGHTER_NOUNS.has(noun) || TELLING_NOUNS.has(noun);
    const next = tokens[at]?.lower ?? '';
    if (known && !PERSON_NOUNS.has(next) && !FIGHTER_NOUNS.has(next) && !TELLING_NOUNS.has(next)) {
      break;
    }
  }
  return at;
}
