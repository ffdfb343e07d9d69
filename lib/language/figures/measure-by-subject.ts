import type { Measure } from '@/lib/domain/figure';
import { PREPOSITIONS } from '@/lib/language/english/function-words';
import { CHANGE_VERBS } from '@/lib/language/english/change-words';
import { COLLECTIVE_NOUNS } from '@/lib/language/english/collective-nouns';
import {
  FIGHTER_NOUNS,
  namesPeople,
  STATE_WORDS,
  TELLING_NOUNS,
} from '@/lib/language/english/measure-words';
import { MONTHS } from '@/lib/language/english/numbered-names';
import { isPlural, singular } from '@/lib/language/english/word-forms';
import type { Token } from '@/lib/language/text/tokens';
import type { Draft } from './draft';

/** How far left of a bare number its subject is looked for. */
const REACH = 16;

/** How far left of it the verb of change may stand ("raising the number of people killed by the storm to five"). */
const VERB_REACH = 12;

const LEVEL_VERBS =
  /^(?:is|was|were|are|be|been|stands?|stood|reach(?:es|ed|ing)?|hits?|exceed(?:s|ed)?|tops?|topped|pass(?:es|ed|ing)?|surpass(?:es|ed|ing)?|near(?:s|ed|ing)?|approach(?:es|ed|ing)?|cross(?:es|ed|ing)?|total(?:s|ed|led)?|number(?:s|ed)?|at)$/;

/**
 * What a number counts that has neither noun nor unit behind it, from the noun before: "a crowd of 5,000", "a force some
 * 30,000 strong", "the number of cases rose to 400", "arrests reached 50". Null where that noun does not say.
 */
export function measureBySubject(tokens: readonly Token[], draft: Draft): Measure | null {
  const { quantity, end } = draft;
  const before = tokens[quantity.start - 1]?.lower ?? '';
  const strong = tokens[end]?.lower === 'strong';
  const beyond = tokens[quantity.start - (strong ? 1 : 2)]?.lower ?? '';
  if (isBallot(tokens, quantity)) return 'votes';
  if (before === 'of' || strong) return COLLECTIVE_NOUNS.get(beyond) ?? (strong ? 'people' : null);
  const group = groupBefore(tokens, quantity.start);
  if (group !== null) {
    const noun = singular(group);
    return (
      TELLING_NOUNS.get(noun) ?? STATE_WORDS.get(group) ?? (namesPeople(noun) ? 'people' : null)
    );
  }
  const verb = verbBefore(tokens, quantity.start);
  if (verb === null) return null;
  return subjectOf(tokens, verb) ?? objectOf(tokens, verb, quantity.start);
}

/** How many words the group has of which a number takes a part. */
const LONGEST_GROUP = 5;

/** "Of the new [cases], 640 were reported": the group that a number takes a part of, lower case; null where none stands before it. */
export function groupBefore(tokens: readonly Token[], start: number): string | null {
  const group = tokens[start - 2]?.lower ?? '';
  if (tokens[start - 1]?.text !== ',' || !isPlural(group)) return null;
  for (let i = start - 3; i >= 0 && i > start - 3 - LONGEST_GROUP; i--) {
    if (tokens[i]?.lower === 'of') return tokens[i]?.text === 'Of' ? group : null;
    if (tokens[i]?.kind === 'punctuation') return null;
  }
  return null;
}

/** What a bare number is the number of, as written ("the number of [passengers] at 190"); null where nothing says so. */
export function numberedBySubject(tokens: readonly Token[], { start }: Draft['quantity']) {
  const verb = verbBefore(tokens, start);
  if (verb === null) return null;
  const from = beforeInsertion(tokens, verb - 1);
  for (let i = from; i >= 0 && i > from - REACH; i--) {
    const token = tokens[i];
    if (!token || isBreak(tokens, i)) return null;
    if (isPlural(token.lower) && isNumberOf(tokens, i)) return token.text;
  }
  return null;
}

/** "voted [217] to 213", "by a vote of [52] to 48" */
function isBallot(tokens: readonly Token[], { start, after }: Draft['quantity']): boolean {
  const vote = /^vote[ds]?$/;
  const of = tokens[start - 1]?.lower === 'of' ? 1 : 0;
  const called = vote.test(tokens[start - 1 - of]?.lower ?? '');
  return called && tokens[after]?.lower === 'to' && tokens[after + 1]?.kind === 'number';
}

/** Whether a clause ends at a mark: the commas of a date ("since 7 May, 2023, has") part nothing. */
function isBreak(tokens: readonly Token[], i: number): boolean {
  const text = tokens[i]?.text ?? '';
  if (text !== ',') return /^[.;:]$/.test(text);
  const year = /^(?:1[5-9]|20)\d\d$/;
  const day = tokens[i - 1];
  const isDay = day?.kind === 'number' || MONTHS.has(day?.lower ?? '');
  const inside = isDay && year.test(tokens[i + 1]?.text ?? '');
  const behind = year.test(tokens[i - 1]?.text ?? '') && tokens[i - 2]?.text === ',';
  return !inside && !behind;
}

/** Index of the verb of change or level that a number stands behind with nothing but a link or an earlier amount between. */
function verbBefore(tokens: readonly Token[], start: number): number | null {
  for (let i = start - 1; i >= 0 && i >= start - VERB_REACH; i--) {
    const token = tokens[i];
    if (!token || isBreak(tokens, i)) return null;
    if (CHANGE_VERBS.has(token.lower) || LEVEL_VERBS.test(token.lower)) return i;
  }
  return null;
}

/** What the nearest counted noun left of a verb says: behind "number of" any noun of people, else one that tells by itself. */
function subjectOf(tokens: readonly Token[], verb: number): Measure | null {
  const counts = /^number(?:s|ed)?$/.test(tokens[verb]?.lower ?? '');
  const from = beforeInsertion(tokens, verb - 1);
  const told = numberedNoun(tokens, from);
  if (told !== null) return told;
  for (let i = from; i >= 0 && i > from - REACH; i--) {
    const token = tokens[i];
    if (!token || isBreak(tokens, i)) return null;
    const state = STATE_WORDS.get(token.lower);
    if (/^(?:crowd|turnout|attendance)$/.test(token.lower)) return 'people';
    const numbered = counts || isNumberOf(tokens, i);
    if (numbered && token.lower === 'those') return stateOf(tokens, i, from) ?? 'people';
    if (!isPlural(token.lower) && token.lower !== 'jobless' && state === undefined) continue;
    const noun = singular(token.lower);
    const told = TELLING_NOUNS.get(noun) ?? (numbered ? state : undefined);
    if (told !== undefined) return told;
    if (numbered && FIGHTER_NOUNS.has(noun)) return 'fighters';
    if (numbered && (namesPeople(noun) || noun === 'jobless'))
      return stateOf(tokens, i, from) ?? 'people';
  }
  return null;
}

/** How far left the noun behind "the number of" may stand, whatever was told of it since. */
const NUMBERED_REACH = 30;

/** "the number of [martyrs] in the bombing that targeted buses had reached": what is numbered, though other nouns stand nearer. */
function numberedNoun(tokens: readonly Token[], from: number): Measure | null {
  for (let i = from; i > from - NUMBERED_REACH && i >= 0; i--) {
    if (isBreak(tokens, i)) return null;
    const noun = tokens[i]?.lower ?? '';
    if (tokens[i - 1]?.lower === 'of' && isNumberOf(tokens, i))
      return TELLING_NOUNS.get(singular(noun)) ?? null;
  }
  return null;
}

/** "the number of people [known to have died] when ... has risen to": what became of those numbered, right behind the noun. */
function stateOf(tokens: readonly Token[], noun: number, last: number): Measure | null {
  for (let i = noun + 1; i <= last && i <= noun + STATE_REACH; i++) {
    const word = tokens[i]?.lower ?? '';
    const state = STATE_WORDS.get(word);
    if (state !== undefined) return state;
    if (!AFTER_NOUN.has(word)) return null;
  }
  return null;
}

const STATE_REACH = 5;
const AFTER_NOUN = new Set(
  'known believed thought feared confirmed reported said who that to have had been be were are was is also reportedly'.split(
    ' ',
  ),
);

/** "the number of jobs at risk[, including those at suppliers,] at": where the clause goes on before an insertion. */
function beforeInsertion(tokens: readonly Token[], i: number): number {
  if (tokens[i]?.text !== ',') return i;
  for (let at = i - 1; at > i - REACH && at > 0; at--) {
    const opens = /^(?:including|excluding|counting|without)$/.test(tokens[at]?.lower ?? '');
    if (opens && tokens[at - 1]?.text === ',') return at - 2;
  }
  return i;
}

/** "raising the number of people killed to [five]": what becomes of the number's own object, between verb and number. */
function objectOf(tokens: readonly Token[], verb: number, start: number): Measure | null {
  for (let i = verb + 1; i < start - 1; i++) {
    const state = STATE_WORDS.get(tokens[i]?.lower ?? '');
    if (state !== undefined && isNumberOf(tokens, i)) return state;
  }
  return null;
}

/** "the number of [registered] voters" */
function isNumberOf(tokens: readonly Token[], noun: number): boolean {
  for (let i = noun - 1; i > noun - 5; i--) {
    if (tokens[i]?.lower === 'of')
      return /^(?:number|total|tally|count)$/.test(tokens[i - 1]?.lower ?? '');
    // "the number of people killed by floods": what stands behind another link is not what is numbered.
    if (PREPOSITIONS.has(tokens[i]?.lower ?? '')) return false;
  }
  return false;
}
