import { GIVEN_NAMES } from '@/lib/language/english/given-names';
import { PREPOSITIONS } from '@/lib/language/english/function-words';
import {
  BODY_JOINERS,
  bodyKindOf,
  NAME_JOINERS,
  NEVER_NAMES,
} from '@/lib/language/english/proper-names';
import { ADDRESS_WORDS, isRoleModifier, isRoleWord } from '@/lib/language/english/roles';
import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import { opensWithCapital } from '@/lib/language/text/capital';
import type { Token } from '@/lib/language/text/tokens';

/** A capitalised run among tokens, cut into what goes before the name and the name. Indexes, inclusive. */
export interface NameRun {
  /** First token of the run, its titles included. */
  readonly from: number;
  /** First token of the name itself; behind `to` where the run is all title ("the Prime Minister"). */
  readonly nameFrom: number;
  readonly to: number;
  /** Whether some word says that it is a body ("Council", "University"). */
  readonly isBody: boolean;
}

const LONGEST_RUN = 14;

/** Whether a token begins with a capital. */
export function isCapital(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'word' && opensWithCapital(token.text);
}

/**
 * The run of capitalised words that begins at a token, small joining words included ("al-", "van", "of" where a body's
 * name goes on); null where none does. `isTaken` tells where another name begins, before which a run ends.
 */
export function runAt(
  tokens: readonly Token[],
  from: number,
  isTaken: (index: number) => boolean,
): NameRun | null {
  if (!isNamePiece(tokens, from)) return null;
  let to = from;
  let isBody = bodyKindOf(wordOf(tokens[from])) !== undefined;
  let joined = false;
  for (let next = stepFrom(tokens, from, to, isBody, joined); next !== null;) {
    if (next - from > LONGEST_RUN || isTaken(next)) break;
    if (
      !isBody &&
      to > from &&
      isRoleWord(wordOf(tokens[next])) &&
      !isRoleWord(wordOf(tokens[to]))
    ) {
      if (
        tokens
          .slice(from, to + 1)
          .some((token) => !isRoleModifier(token.lower) && !isRoleWord(token.lower))
      )
        break;
    }
    joined ||= tokens.slice(to + 1, next).some((t) => t.lower === 'of' || t.lower === 'for');
    to = next;
    isBody ||= bodyKindOf(wordOf(tokens[to])) !== undefined;
    next = stepFrom(tokens, from, to, isBody, joined);
  }
  const nameFrom = lastAddress(tokens, from, to) ?? afterTitles(tokens, from, to);
  return { from, nameFrom, to, isBody: isBody && nameFrom === from };
}

function wordOf(token: Token | undefined): string {
  return token?.lower ?? '';
}

function isNamePiece(tokens: readonly Token[], i: number): boolean {
  const token = tokens[i];
  if (!isCapital(token) || token === undefined) return false;
  if (NEVER_NAMES.has(token.lower) && !isGivenName(tokens, i)) return false;
  const closed = WORD_CLASSES.get(token.lower);
  return closed === undefined || NAME_JOINERS.has(token.lower) || /^\p{Lu}{2,}$/u.test(token.text);
}

/** "Health Minister Jan Orel": a month only where a name could not go on. */
function isGivenName(tokens: readonly Token[], i: number): boolean {
  const [before, token, next] = [tokens[i - 1], tokens[i], tokens[i + 1]];
  if (!GIVEN_MONTHS.has(wordOf(token)) || !isCapital(next)) return false;
  return before === undefined || !PREPOSITIONS.has(before.lower);
}

const GIVEN_MONTHS = new Set(['jan', 'april', 'june']);

/** Index of the next capitalised word of the same name; null where the name ends. */
function stepFrom(
  tokens: readonly Token[],
  from: number,
  at: number,
  isBody: boolean,
  joined: boolean,
): number | null {
  let i = at + 1;
  const here = tokens[at];
  const dot = tokens[i];
  if (
    dot?.text === '.' &&
    here &&
    (here.text.length === 1 || ADDRESS_WORDS.has(here.lower) || SAINTS.test(here.lower))
  )
    i++;
  while (tokens[i] && /^[-‐'’&]$/u.test(tokens[i]?.text ?? '') && touches(tokens, i)) i++;
  if (
    /^['’]$/u.test(tokens[i]?.text ?? '') &&
    here?.lower.endsWith('s') &&
    isCapital(tokens[i + 1])
  )
    i++;
  // "the People's Front", "St. Anne's Hospital"
  if (
    /^['’]s$/u.test(tokens[i]?.text ?? '') &&
    (PLURALS.has(here?.lower ?? '') || SAINTS.test(wordOf(tokens[from]))) &&
    isCapital(tokens[i + 1])
  )
    i++;
  if (isOfThe(tokens, i) && isCapital(tokens[i + 2]) && isBrotherhood(tokens, from, at)) i += 2;
  let joiners = 0;
  while (joiners < 3 && isJoiner(tokens[i], here, isBody, joined)) {
    i++;
    joiners++;
    if (tokens[i]?.text === '-' && touches(tokens, i)) i++;
  }
  return isNamePiece(tokens, i) ? i : null;
}

/** With whom the names of many hospitals, schools and churches begin. */
const SAINTS = /^(?:st|saint)$/u;

/** Plurals without an "s" that own what they founded. */
const PLURALS = new Set(['people', 'women', 'men', 'children']);

/** "Sons [of the] River" */
export function isOfThe(tokens: readonly Token[], i: number): boolean {
  return tokens[i]?.lower === 'of' && tokens[i + 1]?.lower === 'the';
}

/** "the Sons of the River": a plural in capitals behind an article, and no office. */
function isBrotherhood(tokens: readonly Token[], from: number, at: number): boolean {
  const word = wordOf(tokens[at]);
  return (
    at === from && wordOf(tokens[from - 1]) === 'the' && /[^s]s$/u.test(word) && !isRoleWord(word)
  );
}

/** Whether a sign stands between two words without spaces, or is an ampersand. */
function touches(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const sign = tokens[i];
  const after = tokens[i + 1];
  if (!before || !sign || !after) return false;
  return sign.text === '&' || (before.end === sign.start && sign.end === after.start);
}

function isJoiner(
  token: Token | undefined,
  before: Token | undefined,
  isBody: boolean,
  joined: boolean,
): boolean {
  if (token === undefined || token.kind !== 'word') return token?.text === '&' && isBody;
  if (opensWithCapital(token.text)) return false;
  if (NAME_JOINERS.has(token.lower)) return true;
  if (!BODY_JOINERS.has(token.lower)) return false;
  if (token.lower === 'of' && isRoleWord(wordOf(before)) && !isBody) return true;
  if (token.lower === 'and') return joined;
  return isBody || token.lower === 'of';
}

/** Behind a form of address inside the run ("Health Directorate Dr. Omar Tell"); null where there is none. */
function lastAddress(tokens: readonly Token[], from: number, to: number): number | null {
  for (let i = to - 1; i > from; i--) {
    if (!ADDRESS_WORDS.has(wordOf(tokens[i]))) continue;
    return tokens[i + 1]?.text === '.' ? i + 2 : i + 1;
  }
  return null;
}

/** Index of the first token behind the titles and offices with which a run begins. */
function afterTitles(tokens: readonly Token[], from: number, to: number): number {
  let behind = from;
  // "the General Command", "the Executive Board": what it is, and nobody's rank.
  if (OF_BODIES.has(wordOf(tokens[from])) && bodyKindOf(wordOf(tokens[from + 1])) !== undefined)
    return from;
  for (let i = isOfUnknownLand(tokens, from, to) ? from + 1 : from; i <= to; i++) {
    const word = wordOf(tokens[i]);
    if (isRoleWord(word)) {
      behind = i + 1;
      if (tokens[behind]?.text === '.') behind++;
    } else if (word === 'of' && behind === i) {
      behind = Math.min(i + 2, to + 1);
      i = behind - 1;
    } else if (!isRoleModifier(word) && tokens[i]?.text !== '-' && tokens[i]?.text !== '.') {
      break;
    }
  }
  return behind;
}

/** Words for ranks that bodies have in their names as well. */
const OF_BODIES: ReadonlySet<string> = new Set(
  'general executive chief principal private'.split(' '),
);

/** "[Dovnian] President Irena Valsk": an adjective of a land that no table has, right before an office. */
function isOfUnknownLand(tokens: readonly Token[], from: number, to: number): boolean {
  const word = wordOf(tokens[from]);
  const isAdjective = /\p{L}{3}(?:ian|ean|an|ish|ese|ic)$/u.test(word) && !GIVEN_NAMES.has(word);
  return isAdjective && from + 2 <= to && isRoleWord(wordOf(tokens[from + 1]));
}
