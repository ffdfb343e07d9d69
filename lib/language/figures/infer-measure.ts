import type { Measure } from '@/lib/domain/figure';
import { AUXILIARIES } from '@/lib/language/english/function-words';
import {
  ACTIVE_VERBS,
  FIGHTER_NOUNS,
  MOVING_VERBS,
  namesPeople,
  STATE_WORDS,
  TELLING_NOUNS,
  TOLL_NOUNS,
} from '@/lib/language/english/measure-words';
import { singular } from '@/lib/language/english/word-forms';
import type { Token } from '@/lib/language/text/tokens';
import type { Draft, MeasuredDraft } from './draft';
import { readQuantity } from './read-quantity';

/** What the measure is inferred from beside the draft itself. */
export interface Surroundings {
  readonly tokens: readonly Token[];
  /** The figure before it in the same sentence; null for the first. */
  readonly previous: MeasuredDraft | null;
  /** What the last figure of an earlier sentence counts; null for the first. */
  readonly last: Measure | null;
  /** Whether the text around speaks of an evacuation: people who leave are then evacuated. */
  readonly evacuation: boolean;
}

/** What happens to people or what is counted of them; such a measure passes on to the figures joined to it. */
const OF_PEOPLE: ReadonlySet<Measure> = new Set<Measure>(
  'deaths injuries casualties displaced evacuated missing detained people fighters cases'.split(
    ' ',
  ) as Measure[],
);

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
  if (quantity.unit !== null) return 'other';
  const { head } = counted;
  const told = head === null ? undefined : TELLING_NOUNS.get(head);
  if (counted.joined && head !== null) return joinedMeasure(head);
  if (told !== undefined) return told === 'displaced' ? (verbs(draft, around) ?? told) : told;
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

/** A number without a noun: of a population, or of what the figure before counts ("435 homes here and 187 there"). */
function ellipsis(draft: Draft, { tokens, previous, last }: Surroundings): Measure | null {
  const { quantity, end } = draft;
  const near = [
    ...tokens.slice(Math.max(0, quantity.start - 3), quantity.start),
    ...tokens.slice(end, end + 7),
  ];
  if (near.some((token) => token.lower === 'population')) return 'people';
  if (previous && previous.quantity.unit === null && COUNTS.has(previous.measure)) {
    return previous.measure;
  }
  const risen = /^(?:to|reached|hits?|at)$/.test(tokens[quantity.start - 1]?.lower ?? '');
  return risen && last !== null && OF_PEOPLE.has(last) ? last : null;
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
  const { tokens, previous } = around;
  return (
    stateInside(tokens, draft) ??
    stateBehind(tokens, draft) ??
    verbBefore(tokens, draft) ??
    nounBefore(tokens, draft) ??
    tollBefore(tokens, draft) ??
    numberBehind(tokens, draft) ??
    passiveBehind(tokens, draft) ??
    inherited(tokens, draft, previous) ??
    (around.evacuation ? movedMeasure(tokens, draft) : null) ??
    victims(draft)
  );
}

/** "115 wounded persons", "31 killed". */
function stateInside(tokens: readonly Token[], { counted }: Draft): Measure | null {
  for (let i = counted.start; i < counted.next; i++) {
    const measure = STATE_WORDS.get(tokens[i]?.lower ?? '');
    if (measure !== undefined) return measure;
  }
  return null;
}

const LIGHT = new Set(
  "also reportedly later feared believed confirmed reported have has had been were was are is being to be get got among the those who that 's still left so far and or now in total more others become became becoming".split(
    ' ',
  ),
);

/** "75 civilians dead", "were also killed", "were among the dead": only light words stand between. */
function stateBehind(tokens: readonly Token[], draft: Draft): Measure | null {
  let linked = false;
  for (let i = draft.end; i < draft.end + 8; i++) {
    const word = tokens[i]?.lower ?? '';
    const measure = STATE_WORDS.get(word);
    // "left 20 dead and wounded 30 more": behind "and", or before a number, a verb with an object of its own begins.
    if (measure !== undefined && !takesObject(tokens, i, linked)) return measure;
    if (word === 'among') return stateAmong(tokens, i + 1);
    if (!LIGHT.has(word)) return null;
    if (word === 'and' || word === 'or') linked = true;
    if (AUXILIARIES.has(word) || word === 'among' || word === 'those') linked = false;
  }
  return null;
}

function takesObject(tokens: readonly Token[], i: number, linked: boolean): boolean {
  if (!ACTIVE_VERBS.has(tokens[i]?.lower ?? '')) return false;
  return linked || readQuantity(tokens, i + 1) !== null;
}

/** "68 children were among the 126 people killed" */
function stateAmong(tokens: readonly Token[], i: number): Measure | null {
  for (let at = i; at < i + 10; at++) {
    const measure = STATE_WORDS.get(tokens[at]?.lower ?? '');
    if (measure !== undefined) return measure;
    if (tokens[at]?.kind === 'punctuation' && tokens[at]?.text !== '-') return null;
  }
  return null;
}

const BEFORE_NUMBER = new Set(
  "another the a an total of lives life up away as many other bodies its their his 's some also about us all additional number".split(
    ' ',
  ),
);

/** "killing six", "claimed the lives of 18", "wounded another 30": only light words stand between. */
function verbBefore(tokens: readonly Token[], { quantity }: Draft): Measure | null {
  for (let i = quantity.start - 1; i >= 0 && i > quantity.start - 6; i--) {
    const word = tokens[i]?.lower ?? '';
    const measure = ACTIVE_VERBS.get(word);
    if (measure !== undefined) {
      return /^(?:claim|driv|drove|forc)/.test(word)
        ? looseVerb(word, tokens, i, quantity)
        : measure;
    }
    if (/^los(?:t|es?|ing)$/.test(word)) return 'deaths';
    if (TOLL_NOUNS.has(word) && word !== 'dead') return TOLL_NOUNS.get(word) ?? null;
    if (!BEFORE_NUMBER.has(word)) return null;
  }
  return null;
}

/** "the deaths of 12", "injuries to 30", "the evacuation of 3,000"; "the dead included 109", "among the wounded were six". */
function nounBefore(tokens: readonly Token[], { quantity }: Draft): Measure | null {
  const link = tokens[quantity.start - 1]?.lower ?? '';
  const noun = tokens[quantity.start - 2]?.lower ?? '';
  if (/^(?:of|to|on|for|among)$/.test(link)) {
    const measure = TELLING_NOUNS.get(singular(noun));
    return measure !== undefined && OF_PEOPLE.has(measure) ? measure : null;
  }
  if (!/^(?:includ(?:ed|es?|ing)|were|are|was)$/.test(link)) return null;
  const group = noun === 'also' ? (tokens[quantity.start - 3]?.lower ?? '') : noun;
  const dead = STATE_WORDS.get(group) ?? (group === 'victims' ? 'deaths' : undefined);
  return dead ?? null;
}

/** "claimed" counts deaths only with lives or a bare number, "driven" the displaced only with a "from" behind. */
function looseVerb(
  word: string,
  tokens: readonly Token[],
  at: number,
  quantity: Draft['quantity'],
): Measure | null {
  if (!word.startsWith('claim')) {
    const behind = tokens.slice(quantity.after, quantity.after + 5);
    return behind.some((token) => token.lower === 'from') ? 'displaced' : null;
  }
  const between = tokens.slice(at, quantity.after + 2).map((token) => token.lower);
  return between.includes('lives') || between.includes('life') ? 'deaths' : null;
}

/** How far left a toll is looked for that the number is the value of. */
const TOLL_REACH = 26;
const REACHING =
  /^(?:to|at|is|was|of|reach(?:es|ed|ing)?|hits?|surpass(?:es|ed)?|exceed(?:s|ed)?|stands?|stood|tops?|topped|passe[sd]|past|from|were|are|than|reaching|:|among|toll|attack|-)$/;

/** "The death toll from the blast has reached [at least 126]". */
function tollBefore(tokens: readonly Token[], { quantity, counted }: Draft): Measure | null {
  if (counted.head !== null && !/^(?:people|person|dead|civilian|victim)$/.test(counted.head)) {
    return null;
  }
  if (!REACHING.test(tokens[quantity.start - 1]?.lower ?? '')) return null;
  for (let i = quantity.start - 1; i >= 0 && i > quantity.start - TOLL_REACH; i--) {
    const word = tokens[i]?.lower ?? '';
    if (/^[.;!?]$/.test(word)) return null;
    const measure = TOLL_NOUNS.get(word);
    if (measure === undefined) continue;
    const own = word === 'toll' || tokens[i - 1]?.lower === 'of';
    if (own) return word === 'toll' && tokens[i - 1]?.lower === 'injury' ? 'injuries' : measure;
  }
  return null;
}

/** How far right the verb of the counted is looked for. */
const CLAUSE = 18;

/** "98 evacuees from the towns of A and B were killed": a form of be and a word of state further right. */
function passiveBehind(tokens: readonly Token[], draft: Draft): Measure | null {
  for (let i = draft.end; i < draft.end + CLAUSE; i++) {
    const token = tokens[i];
    if (!token || /^[.;!?]$/.test(token.text)) return null;
    if (!AUXILIARIES.has(token.lower)) continue;
    for (let k = i + 1; k < i + 5; k++) {
      const word = tokens[k]?.lower ?? '';
      const measure = STATE_WORDS.get(word);
      if (measure !== undefined) return measure;
      if (!LIGHT.has(word)) break;
    }
    return null;
  }
  return null;
}

/** A part of the figure before ("including 67 children", "13 of whom") or one joined to it ("and six teachers"). */
function inherited(
  tokens: readonly Token[],
  draft: Draft,
  previous: MeasuredDraft | null,
): Measure | null {
  if (!previous || !OF_PEOPLE.has(previous.measure)) return null;
  if (previous.measure === 'people' || previous.measure === 'fighters') return null;
  const gap = draft.quantity.start - previous.end;
  if (gap < 0 || gap > 12) return null;
  const between = tokens.slice(previous.end, draft.quantity.start).map((token) => token.lower);
  const part = draft.counted.partitive || between.some((word) => INCLUDING.has(word));
  const joined = between.every((word) =>
    /^(?:and|,|with|another|plus|as|well|or|in|&)$/.test(word),
  );
  return part || joined ? previous.measure : null;
}

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

/** "took to [89] the number of civilians killed" */
function numberBehind(tokens: readonly Token[], draft: Draft): Measure | null {
  const from = draft.end + (tokens[draft.end]?.lower === 'the' ? 1 : 0);
  if (!/^(?:number|toll|total|count)$/.test(tokens[from]?.lower ?? '')) return null;
  return stateAmong(tokens, from + 1);
}

function victims({ counted }: Draft): Measure | null {
  return counted.head === 'victim' ? 'deaths' : null;
}

function isEmission(tokens: readonly Token[], draft: Draft): boolean {
  const behind = tokens.slice(draft.end, draft.end + 5).map((token) => singular(token.lower));
  return behind.some((word) => /^(?:co2|carbon|emission|methane|greenhouse)$/.test(word));
}
