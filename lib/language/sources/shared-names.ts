import { NATIONS } from '@/lib/language/english/nations';
import { NEVER_NAMES } from '@/lib/language/english/proper-names';
import { isRoleModifier, isRoleWord } from '@/lib/language/english/roles';
import { WORD_CLASSES } from '@/lib/language/english/word-classes';
import { once } from '@/lib/language/once';
import type { Document } from '@/lib/language/text/document';
import type { Token } from '@/lib/language/text/tokens';
import type { KnownBody } from './known-bodies';
import type { Match } from './lexicon';
import { isCapital } from './name-run';
import { stateWordOf } from './state-body';

/**
 * The matches of a document without those that mean another state's body: "Supreme Court" is the United States' only
 * where they are named, and "Karrel Observatory for Human Rights" is nobody's whom the tables know.
 */
export function withoutOthers(
  { tokens, part }: Document,
  keys: readonly string[],
  matches: readonly (Match | null)[],
): readonly (Match | null)[] {
  const named = namedStates(matches);
  return matches.map((match) => {
    if (match?.meaning.type !== 'body' || !match.meaning.shared) return match;
    const home = homeOf(match.meaning.body);
    const owner = ownerBefore(tokens, matches, match.from, part === 'title');
    const isIts = owner === null ? home !== null && named.has(home) : owner === home;
    if (isIts) return match;
    const word = stateWordOf(match, keys);
    return word && owner === null ? { ...match, meaning: { type: 'state-body', word } } : null;
  });
}

/** Codes of the states that a document names, or of which it names somebody whom no other state has. */
function namedStates(matches: readonly (Match | null)[]): ReadonlySet<string> {
  const codes = new Set<string>();
  for (const match of matches) {
    if (match?.meaning.type === 'nation') codes.add(match.meaning.nation.code);
    if (match?.meaning.type === 'figure' && match.meaning.figure.nation !== null)
      codes.add(match.meaning.figure.nation);
    if (match?.meaning.type !== 'body' || match.meaning.shared) continue;
    const home = homeOf(match.meaning.body);
    if (home !== null) codes.add(home);
  }
  return codes;
}

/** The state whose body it is, by the tables or by the adjective in its name ("Syrian Civil Defence"). */
function homeOf({ nation, name }: KnownBody): string | null {
  return nation ?? codes().get(name.split(' ')[0] ?? '') ?? null;
}

const codes = once(
  () => new Map(NATIONS.map(({ code, adjective }): [string, string] => [adjective, code])),
);

/**
 * Whose a body is by the name right before it ("Brazil's Supreme Court", "Karrel Civil Defence"): the state's code, empty
 * where it is no state that the tables know; null where no name stands there.
 */
function ownerBefore(
  tokens: readonly Token[],
  matches: readonly (Match | null)[],
  from: number,
  isTitle: boolean,
): string | null {
  const isOwned = /^['’]s?$/u.test(tokens[from - 1]?.text ?? '');
  const at = isOwned ? from - 2 : from - 1;
  const before = tokens[at];
  const next = tokens[at + 1];
  if (!before || !next || !isCapital(before) || next.start - before.end > 1) return null;
  // Headlines print verbs with a capital as well.
  if (!isOwned && (isTitle || !mayOwn(before))) return null;
  for (let i = at; i >= Math.max(0, at - LONGEST_NATION); i--) {
    const match = matches[i];
    if (match?.meaning.type === 'nation' && match.to === at) return match.meaning.nation.code;
  }
  return '';
}

/** Whether a capitalised word right before a body's name may be the first of a longer name. */
function mayOwn({ lower }: Token): boolean {
  return (
    !WORD_CLASSES.has(lower) &&
    !NEVER_NAMES.has(lower) &&
    !isRoleWord(lower) &&
    !isRoleModifier(lower)
  );
}

/** Words of the longest name of a state, less one. */
const LONGEST_NATION = 4;
