import type { Measure } from '@/lib/domain/figure';
import {
  ACTIVE_VERBS,
  namesPeople,
  STATE_WORDS,
  TELLING_NOUNS,
  TOLL_NOUNS,
} from '@/lib/language/english/measure-words';
import { singular } from '@/lib/language/english/word-forms';
import type { Token } from '@/lib/language/text/tokens';
import type { Draft } from './draft';
import { OF_PEOPLE } from './of-people';
import type { Counted } from './read-counted';

const BEFORE_NUMBER = new Set(
  "another the a an total of lives life up away as many other bodies its their his 's some also about us all additional number".split(
    ' ',
  ),
);

/** How far left a toll is looked for that the number is the value of. */
const TOLL_REACH = 26;

const REACHING =
  /^(?:to|at|is|was|of|reach(?:es|ed|ing)?|hits?|surpass(?:es|ed)?|exceed(?:s|ed)?|stands?|stood|tops?|topped|passe[sd]|past|from|were|are|than|reaching|:|among|toll|attack|-)$/;

/** People whom one loses to others rather than to death; base form. */
const CLIENTS = new Set(
  'customer subscriber user member voter viewer reader listener follower client employee worker supporter player'.split(
    ' ',
  ),
);

/** "killing six", "claimed the lives of 18", "wounded another 30": only light words stand between. */
export function verbBefore(tokens: readonly Token[], { quantity, counted }: Draft): Measure | null {
  for (let i = quantity.start - 1; i >= 0 && i > quantity.start - 6; i--) {
    const word = tokens[i]?.lower ?? '';
    const measure = ACTIVE_VERBS.get(word);
    if (measure !== undefined) {
      return /^(?:claim|driv|drove|forc)/.test(word)
        ? looseVerb(word, tokens, i, quantity)
        : measure;
    }
    if (/^treat(?:s|ed|ing)?$/.test(word))
      return counted.head === null || isTaken(counted) ? 'injuries' : null;
    if (/^(?:seiz|snatch)(?:es?|ed|ing)$/.test(word)) return isTaken(counted) ? 'detained' : null;
    if (/^search(?:ed|es|ing)?$/.test(word) && isSearchedFor(tokens, i + 1, counted))
      return 'missing';
    // "burying hundreds under the ruins", "trapping 23 miners": nobody knows yet what became of them.
    if (/^(?:bury(?:ing)?|buries|trap(?:s|ped|ping)?|strand(?:s|ed|ing)?)$/.test(word))
      return 'people';
    if (word === 'buried') return buried(tokens, i, counted);
    if (/^los(?:t|es?|ing)$/.test(word)) return CLIENTS.has(counted.head ?? '') ? null : 'deaths';
    if (TOLL_NOUNS.has(word) && word !== 'dead') return TOLL_NOUNS.get(word) ?? null;
    if (!BEFORE_NUMBER.has(word) && word !== 'for') return null;
  }
  return null;
}

/** Those one searches for because they are missing, not because they are wanted; base form. */
const MISSED = new Set(
  'person people other passenger child worker miner crew fisherman sailor hiker climber tourist student villager resident civilian boy girl woman man victim pilot'.split(
    ' ',
  ),
);

/** "seized [276] pupils", but not "seized 40 rifles". */
function isTaken({ head }: Counted): boolean {
  return head !== null && namesPeople(head);
}

/** "searching for [84] others" */
function isSearchedFor(tokens: readonly Token[], i: number, { head }: Counted): boolean {
  return tokens[i]?.lower === 'for' && (head === null || MISSED.has(head));
}

/** "we have buried [104] here", but not "the slide buried 30 people alive". */
function buried(tokens: readonly Token[], i: number, { head }: Counted): Measure | null {
  const by = /^(?:have|had|has|we|they|'ve)$/.test(tokens[i - 1]?.lower ?? '');
  return by && (head === null || MISSED.has(head) || head === 'body') ? 'deaths' : null;
}

/** "the deaths of 12", "injuries to 30", "the evacuation of 3,000"; "the dead included 109", "among the wounded were six". */
export function nounBefore(tokens: readonly Token[], { quantity }: Draft): Measure | null {
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

/** "forced 4,000 people to [leave]" */
const LEAVING = /^(?:leave|flee|evacuate|abandon|move)$/;

/** "claimed" counts deaths only with lives or a bare number, "driven" the displaced only where it is told from where, or that they leave. */
function looseVerb(
  word: string,
  tokens: readonly Token[],
  at: number,
  quantity: Draft['quantity'],
): Measure | null {
  if (!word.startsWith('claim')) {
    const behind = tokens.slice(quantity.after, quantity.after + 5).map(({ lower }) => lower);
    const leaves = LEAVING.test(behind[behind.indexOf('to') + 1] ?? '');
    return behind.includes('from') || leaves ? 'displaced' : null;
  }
  const between = tokens.slice(at, quantity.after + 2).map((token) => token.lower);
  return between.includes('lives') || between.includes('life') ? 'deaths' : null;
}

/** Nouns that say no more of the victims than a toll does; base form. */
const OF_TOLLS = /^(?:people|person|dead|civilian|victim)$/;

/** "The death toll from the blast has reached [at least 126]". */
export function tollBefore(tokens: readonly Token[], { quantity, counted }: Draft): Measure | null {
  const toll = tokens.slice(Math.max(0, quantity.start - 2), quantity.start);
  const isPutAt = toll.map(({ lower }) => lower).join(' ') === 'toll at';
  if (counted.head !== null && !isPutAt && !OF_TOLLS.test(counted.head)) return null;
  if (!REACHING.test(tokens[quantity.start - 1]?.lower ?? '')) return null;
  for (let i = quantity.start - 1; i >= 0 && i > quantity.start - TOLL_REACH; i--) {
    const word = tokens[i]?.lower ?? '';
    if (/^[.;!?]$/.test(word)) return null;
    const measure = TOLL_NOUNS.get(word);
    if (measure === undefined) continue;
    const whose = tokens[i - 1]?.lower ?? '';
    const own =
      word === 'toll' || whose === 'of' || (word === 'losses' && /^(?:own|its|their)$/.test(whose));
    if (own) return word === 'toll' && tokens[i - 1]?.lower === 'injury' ? 'injuries' : measure;
  }
  return null;
}
