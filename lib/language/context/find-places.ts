import { bodyKindOf } from '@/lib/language/english/proper-names';
import {
  COMPASS,
  JOINED_ARTICLES,
  LOCATIVE,
  NO_PLACES,
  PLACE_JOINERS,
  PLACE_NOUNS,
} from '@/lib/language/english/place-words';
import type { Token } from '@/lib/language/text/tokens';
import { isCalendarWord } from './read-dates';
import { lookUp } from './gazetteer';

/** A name of a place in a run of tokens. */
export interface PlaceMention {
  /** Canonical name, as far as tables know one; else as written without article and possessive ending. */
  readonly name: string;
  /** Index of its first token, and behind its last. */
  readonly at: number;
  readonly next: number;
  /** How much it says that things happened there: 3 in it, 2 near it, 1 named, 0 only its people or its name as an adjective. */
  readonly role: number;
  readonly country: boolean;
  /** Whether words or tables show that it is a place; otherwise it is one if it is shown so elsewhere. */
  readonly sure: boolean;
  /** The country the tables know it to lie in; null for names they do not know. */
  readonly within: string | null;
}

/** Finds what may be names of places in a run of tokens, in order. Linear. */
export function findPlaces(tokens: readonly Token[]): PlaceMention[] {
  const found: PlaceMention[] = [];
  const headline = isTitleCase(tokens);
  for (let i = 0; i < tokens.length;) {
    const mention = knownAt(tokens, i) ?? namedAt(tokens, i);
    if (mention) found.push(joined(tokens, found.at(-1), headline ? unsure(mention) : mention));
    i = mention?.next ?? i + 1;
  }
  return found;
}

/** In a headline every word has a capital: what a run of them names must be shown elsewhere. */
function unsure(mention: PlaceMention): PlaceMention {
  return mention.within === null ? { ...mention, sure: false } : mention;
}

function isTitleCase(tokens: readonly Token[]): boolean {
  const long = tokens
    .slice(0, 60)
    .filter((token) => token.kind === 'word' && token.lower.length > 3);
  const capitals = long.filter((token) => /^\p{Lu}/u.test(token.text));
  return long.length > 4 && capitals.length > long.length * 0.7;
}

/** "in Tal and Orrin": what is said of the first holds of the second. */
function joined(
  tokens: readonly Token[],
  last: PlaceMention | undefined,
  mention: PlaceMention,
): PlaceMention {
  if (!last || mention.at - last.next !== 1 || mention.country || mention.role > 1) return mention;
  if (!/^(?:and|or|,)$/.test(tokens[last.next]?.text ?? '') || !last.sure) return mention;
  return { ...mention, role: Math.max(mention.role, last.role), sure: mention.name !== '' };
}

function knownAt(tokens: readonly Token[], i: number): PlaceMention | null {
  const known = lookUp(tokens, i);
  if (!known) return null;
  const { place, next } = known;
  const adjective = place.kind === 'adjective';
  // "the Varland Times", "Bonn Airport Hotel": a name of a body has the place in it, but is none.
  const longer = !adjective && isNameWord(tokens[next]) && !isPlaceNoun(tokens[next]);
  const role = adjective || longer ? 0 : roleOf(tokens, i);
  const country = place.kind !== 'city';
  return { name: place.name, at: i, next, role, country, sure: true, within: place.country };
}

/** A capitalised run that the words around it may show to be a place. */
function namedAt(tokens: readonly Token[], i: number): PlaceMention | null {
  const start = isArticle(tokens, i) ? i + 2 : i;
  if (!isNameWord(tokens[start])) return null;
  const next = endOfRun(tokens, start);
  const last = tokens[next - 1];
  const noun = isPlaceNoun(tokens[next]) || isPlaceNoun(last);
  const behind = placeNounBefore(tokens, i) || placeNounBehind(tokens, next);
  const name = nameOf(tokens, start, next);
  const body = tokens.slice(start, next).some((token) => bodyKindOf(token.lower) !== undefined);
  const blocked =
    name === '' || body || NO_PLACES.has(tokens[start]?.lower ?? '') || next - start > 5;
  if (blocked) return next > i + 1 ? skipped(tokens, i, next) : null;
  const role = roleOf(tokens, i);
  const sure = noun || behind || (role >= 2 && isBare(tokens, i));
  return { name, at: i, next, role, country: false, sure, within: null };
}

/** A run that is no place is stepped over whole, so that none of its parts is taken for one. */
function skipped(tokens: readonly Token[], i: number, next: number): PlaceMention {
  const none = { role: 0, country: false, sure: false, within: null };
  return { name: nameOf(tokens, i, next), at: i, next, ...none };
}

function isArticle(tokens: readonly Token[], i: number): boolean {
  return tokens[i + 1]?.text === '-' && JOINED_ARTICLES.has(tokens[i]?.lower ?? '');
}

function isNameWord(token: Token | undefined): boolean {
  if (token?.kind !== 'word' || token.text === token.lower) return false;
  return /^\p{Lu}/u.test(token.text) && !isCalendarWord(token.lower);
}

function isPlaceNoun(token: Token | undefined): boolean {
  return PLACE_NOUNS.has(token?.lower ?? '');
}

/** Behind the run of capitalised words that begins at `start`, joiners and hyphens inside it included. */
function endOfRun(tokens: readonly Token[], start: number): number {
  let next = start + 1;
  for (;;) {
    const token = tokens[next];
    if (isNameWord(token) && lookUp(tokens, next)?.place.kind !== 'adjective') {
      next++;
      continue;
    }
    const hyphen = token?.text === '-' ? 1 : 0;
    const word = tokens[next + hyphen]?.lower ?? '';
    const article = isArticle(tokens, next + hyphen);
    const joiner = article || PLACE_JOINERS.has(word) ? 1 : 0;
    const inner = article ? 1 : 0;
    const at = next + hyphen + joiner + inner;
    if (at === next || !isNameWord(tokens[at]) || at - next > 3) return next;
    next = at + 1;
  }
}

/** The run as a name: without place nouns at its end, directions before it, and a lost apostrophe's -s is left to {@link sameName}. */
function nameOf(tokens: readonly Token[], start: number, next: number): string {
  let end = next;
  while (end > start + 1 && isPlaceNoun(tokens[end - 1])) end--;
  let from = start;
  while (from < end - 1 && COMPASS.has(tokens[from]?.lower ?? '')) from++;
  let name = '';
  for (let i = from; i < end; i++) {
    const token = tokens[i];
    if (!token) break;
    name += (i > from && tokens[i - 1]?.end !== token.start ? ' ' : '') + token.text;
  }
  return name;
}

/** Index of the preposition that governs the name at `i`, across articles, directions and a place noun with "of". */
function governor(tokens: readonly Token[], i: number): number {
  let at = i - 1;
  for (let steps = 0; steps < 6; steps++) {
    const word = tokens[at]?.lower ?? '';
    const of =
      word === 'of' && (isPlaceNoun(tokens[at - 1]) || COMPASS.has(tokens[at - 1]?.lower ?? ''));
    const light = /^(?:the|a|an|-|held|besieged|rebel|government|city|'s)$/.test(word);
    const known = lookUp(tokens, at)?.place.kind === 'adjective';
    if (!(
      of ||
      light ||
      known ||
      COMPASS.has(word) ||
      PLACE_NOUNS.has(word) ||
      /(?:^|-)held$/.test(word)
    ))
      break;
    at--;
  }
  return at;
}

function placeNounBefore(tokens: readonly Token[], i: number): boolean {
  return tokens[i - 1]?.lower === 'of' && isPlaceNoun(tokens[i - 2]);
}

/** "Tal, a town near Orrin" */
function placeNounBehind(tokens: readonly Token[], next: number): boolean {
  const at = tokens[next]?.text === ',' ? next + 1 : next;
  return /^(?:an?|the)$/.test(tokens[at]?.lower ?? '') && isPlaceNoun(tokens[at + 1]);
}

/** Nouns and verbs whose "in" leads to a firm or a matter rather than to a place. */
const HELD_IN =
  /^(?:shares?|stakes?|stocks?|invest(?:s|ed|ing|ors?|ments?)?|confidence|trust|interest|belie(?:f|ve|ved))$/;

/** Whether a name stands as those of places do: without "the" (ships, papers), not behind "at" or "shares in" (firms). */
function isBare(tokens: readonly Token[], i: number): boolean {
  const at = governor(tokens, i);
  if (tokens[i - 1]?.lower === 'the' || tokens[at]?.lower === 'at') return false;
  return !HELD_IN.test(tokens[at - 1]?.lower ?? '');
}

/** What the words before a name say of it; "west of X" is near X, "12 km from X" too. */
function roleOf(tokens: readonly Token[], i: number): number {
  const before = tokens[i - 1]?.lower ?? '';
  if (before === 'of' && COMPASS.has(tokens[i - 2]?.lower ?? '')) return 2;
  // "in the capital of Tarvania": it happened in the capital, which has a name of its own.
  if (before === 'of' && tokens[i - 2]?.lower === 'capital') return 1;
  if (
    before === 'from' &&
    /^(?:km|kilomet(?:er|re)s?|miles?|far)$/.test(tokens[i - 2]?.lower ?? '')
  )
    return 2;
  return LOCATIVE.get(tokens[governor(tokens, i)]?.lower ?? '') ?? 1;
}
