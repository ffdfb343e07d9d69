import type { Measure } from '@/lib/domain/figure';
import { COLLECTIVE_NOUNS } from '@/lib/language/english/collective-nouns';
import {
  FIGHTER_NOUNS,
  MOVING_VERBS,
  namesPeople,
  STATE_WORDS,
  TELLING_NOUNS,
} from '@/lib/language/english/measure-words';
import { singular } from '@/lib/language/english/word-forms';
import type { Token } from '@/lib/language/text/tokens';
import { mayAnswer } from './asked-fate';
import type { Draft, MeasuredDraft } from './draft';
import { isAge } from './infer-age';
import { measureBySubject } from './measure-by-subject';
import { nounBefore, tollBefore, verbBefore } from './fate-before';
import { tellsOfPeople } from './people-behind';
import { numberBehind, passiveBehind, stateBehind, stateInside } from './fate-behind';
import { OF_PEOPLE } from './of-people';
import { isOfThem } from './of-them';

/** What the measure is inferred from beside the draft itself. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  /** The figure before it in the same sentence; null for the first. */
  readonly previous: MeasuredDraft | null;
  /** The last figure of people before it in the same sentence; null where there is none. */
  readonly group: MeasuredDraft | null;
  /** What the question right before its sentence asks the number of; null where none does. */
  readonly asked: Measure | null;
  /** What the last figure of an earlier sentence counts; null for the first. */
  readonly last: Measure | null;
  /** Whether the text around speaks of an evacuation: people who leave are then evacuated. */
  readonly evacuation: boolean;
}

/**
 * Says what a figure counts. The unit decides where there is one; then the counted noun, if it says all; then, nearest
 * first, words of state behind it, the verb before it, a toll it is the value of, the verb of its clause, and the
 * figure that it is a part of or joined to; at last the noun alone.
 */
export function inferMeasure(draft: Draft, around: Surroundings): Measure {
  const { quantity, counted } = draft;
  if (quantity.measure === 'weight' && isEmission(around.tokens, draft)) return 'emissions';
  if (quantity.measure !== null && quantity.measure !== 'other') return quantity.measure;
  if (quantity.shape === 'fraction') return 'percent';
  if (isAge(around.tokens, draft)) return 'age';
  if (quantity.unit !== null) return 'other';
  const { head } = counted;
  const told = head === null ? undefined : TELLING_NOUNS.get(head);
  if (counted.joined && head !== null) {
    const strong = around.tokens[counted.start]?.lower === 'strong';
    return (strong ? COLLECTIVE_NOUNS.get(head) : null) ?? joinedMeasure(head);
  }
  if (isFreed(around.tokens, draft)) return 'people';
  // "two of the wounded died": what became of the part since.
  const since = counted.partitive ? stateBehind(around.tokens, draft) : null;
  if (since !== null) return since;
  if (told !== undefined) return told === 'displaced' ? (verbs(draft, around) ?? told) : told;
  if (head !== null && isWholeOf(draft, around.previous)) {
    return stateInside(around.tokens, draft) ?? nounMeasure(head);
  }
  if (head === null || isOfPeople(head)) {
    const fate = verbs(draft, around);
    if (fate !== null) return fate;
  }
  if (head === null) return ellipsis(draft, around) ?? 'other';
  const armed = around.tokens
    .slice(counted.start, counted.next)
    .some((token) => token.lower === 'armed');
  return armed ? 'fighters' : nounMeasure(head);
}

/** "returned [104] of the 110 girls seized": the verb tells of the part, the words behind of all. */
function isFreed(tokens: readonly Token[], { quantity, counted }: Draft): boolean {
  const verb = tokens[quantity.start - 1]?.lower ?? '';
  const isPart = counted.partitive && counted.next > quantity.next + 3;
  return isPart && /^(?:return|free|releas|rescu|sav)(?:d|ed|s|es|ing)?$/.test(verb);
}

/** "3,000 of the town's [18,000] residents had fled": the verb tells of the part. */
function isWholeOf({ quantity, counted }: Draft, previous: MeasuredDraft | null): boolean {
  if (!previous?.counted.partitive || previous.counted.next !== counted.next) return false;
  return quantity.start < previous.counted.next && quantity.start > previous.quantity.next;
}

/** A number without a noun: of a population, or of what the figure before counts ("435 homes here and 187 there"). */
function ellipsis(draft: Draft, { tokens, previous, last }: Surroundings): Measure | null {
  const { quantity, end } = draft;
  const near = [
    ...tokens.slice(Math.max(0, quantity.start - 3), quantity.start),
    ...tokens.slice(end, end + 7),
  ];
  if (near.some((token) => token.lower === 'population')) return 'people';
  const told = measureBySubject(tokens, draft);
  if (told !== null) return told;
  if (tellsOfPeople(tokens, end)) return 'people';
  const isTold = tokens[end]?.kind === 'word';
  if (isTold && previous && isAnotherMatter(tokens, previous, draft)) return null;
  if (previous && previous.quantity.unit === null && COUNTS.has(previous.measure)) {
    return previous.measure;
  }
  const isCount =
    /^(?:is|was)$/.test(tokens[quantity.start - 1]?.lower ?? '') &&
    /^(?:estimate|figure|count|number|tally)$/.test(tokens[quantity.start - 2]?.lower ?? '');
  const spoken =
    tokens[quantity.start - 1]?.lower === 'of' &&
    /^(?:spoke|speaks|speak|talked|toll|figure)$/.test(tokens[quantity.start - 2]?.lower ?? '');
  const risen =
    isCount ||
    spoken ||
    /^(?:to|reached|hits?|at|counted|saw)$/.test(tokens[quantity.start - 1]?.lower ?? '');
  // Where a figure stands before it in its sentence, a bare number counts what that one does or something of its own.
  if (!risen || previous !== null || last === null) return null;
  return OF_PEOPLE.has(last) || (isPut(tokens, quantity.start) && COUNTS.has(last)) ? last : null;
}

/** "puts the figure at [4,500]" */
function isPut(tokens: readonly Token[], start: number): boolean {
  const noun = tokens[start - 2]?.lower ?? '';
  return tokens[start - 1]?.lower === 'at' && /^(?:figure|number|count|tally|total)$/.test(noun);
}

/** "Four dead after the storm; [90,000] in the dark": what is told behind a semicolon counts something of its own. */
function isAnotherMatter(tokens: readonly Token[], previous: Draft, { quantity }: Draft): boolean {
  return tokens.slice(previous.end, quantity.start).some((token) => token.text === ';');
}

const COUNTS: ReadonlySet<Measure> = new Set<Measure>(
  'deaths injuries casualties displaced evacuated missing detained people fighters cases strikes attacks weapons vehicles facilities votes seats jobs'.split(
    ' ',
  ) as Measure[],
);

function isOfPeople(head: string): boolean {
  return namesPeople(head) || STATE_WORDS.has(head);
}

function joinedMeasure(head: string): Measure {
  if (FIGHTER_NOUNS.has(head)) return 'fighters';
  return namesPeople(head) ? 'people' : 'other';
}

function nounMeasure(head: string | null): Measure {
  if (head === null) return 'other';
  if (FIGHTER_NOUNS.has(head)) return 'fighters';
  return namesPeople(head) ? 'people' : 'other';
}

/** What verbs and words of state around say became of the counted; null where they say nothing. */
function verbs(draft: Draft, around: Surroundings): Measure | null {
  const { tokens, group } = around;
  const bodies = `${tokens[draft.quantity.start - 2]?.lower ?? ''} ${tokens[draft.quantity.start - 1]?.lower ?? ''}`;
  if (/^(?:bodies|remains|deaths) of$/.test(bodies)) return 'deaths';
  return (
    stateInside(tokens, draft) ??
    stateBehind(tokens, draft) ??
    verbBefore(tokens, draft) ??
    nounBefore(tokens, draft) ??
    tollBefore(tokens, draft) ??
    numberBehind(tokens, draft) ??
    passiveBehind(tokens, draft) ??
    inherited(tokens, draft, group, group === around.previous) ??
    (around.evacuation ? movedMeasure(tokens, draft) : null) ??
    victims(tokens, draft) ??
    (mayAnswer(draft.quantity.start) ? around.asked : null)
  );
}

/** A part of the figure before ("including 67 children", "13 of whom") or one joined to it ("and six teachers"). */
function inherited(
  tokens: readonly Token[],
  draft: Draft,
  previous: MeasuredDraft | null,
  isLast: boolean,
): Measure | null {
  if (!previous || !OF_PEOPLE.has(previous.measure)) return null;
  if (previous.measure === 'people' || previous.measure === 'fighters') return null;
  const gap = draft.quantity.start - previous.end;
  if (gap < 0 || (gap > NEAR && !isOfThem(tokens, draft))) return null;
  const between = tokens.slice(previous.end, draft.quantity.start).map((token) => token.lower);
  // Behind another figure ("hurt 40 and drove out half of [a population of 23 million]") "of" belongs to that one.
  const isPart = (word: string) => INCLUDING.has(word) && (isLast || word !== 'of');
  const part = draft.counted.partitive || between.some(isPart);
  const joined = between.every((word) =>
    /^(?:and|,|with|another|plus|as|well|or|in|&)$/.test(word),
  );
  return part || joined ? previous.measure : null;
}

/** How far behind a figure its parts are told, unless they are called "of them", in tokens. */
const NEAR = 12;

const INCLUDING = new Set('including include included includes among of particularly'.split(' '));

/** People who leave, are carried or moved, where the text speaks of an evacuation. */
function movedMeasure(tokens: readonly Token[], draft: Draft): Measure | null {
  const from = Math.max(0, draft.quantity.start - 3);
  for (let i = from; i < draft.end + 10; i++) {
    if (i >= draft.quantity.start && i < draft.end) continue;
    const word = tokens[i]?.lower ?? '';
    if (/^[.;!?]$/.test(word) && i >= draft.end) return null;
    if (MOVING_VERBS.has(word) || STATE_WORDS.get(word) === 'evacuated' || word === 'evacuation') {
      return 'evacuated';
    }
  }
  return null;
}

/** Victims are dead, but for those whom a hospital admits. */
function victims(tokens: readonly Token[], { quantity, counted }: Draft): Measure | null {
  if (counted.head !== 'victim') return null;
  const verb = tokens[quantity.start - 1]?.lower ?? '';
  return /^(?:admitted|treated|treating|received|receiving)$/.test(verb) ? 'injuries' : 'deaths';
}

function isEmission(tokens: readonly Token[], draft: Draft): boolean {
  const behind = tokens.slice(draft.end, draft.end + 5).map((token) => singular(token.lower));
  return behind.some((word) => /^(?:co2|carbon|emission|methane|greenhouse)$/.test(word));
}
