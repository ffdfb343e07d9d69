import type { Scope } from '@/lib/domain/figure';
import { AUXILIARIES } from '@/lib/language/english/function-words';
import { CHANGE_NOUNS, CHANGE_VERBS } from '@/lib/language/english/change-words';
import { ACTIVE_VERBS, SEVERITY, STATE_WORDS } from '@/lib/language/english/measure-words';
import type { Token } from '@/lib/language/text/tokens';
import type { Draft, MeasuredDraft } from './draft';
import { groupBefore } from './measure-by-subject';
import { isRaised } from './raised-money';

/** How far left "including" and "from" reach. */
const REACH = 4;
/** The same across the "and" of a list of parts. */
const PART_REACH = 9;

/** Says which part of what is counted a figure tells, from the words right around it and the figure before. */
export function inferScope(
  tokens: readonly Token[],
  draft: MeasuredDraft,
  previous: MeasuredDraft | null,
): Scope {
  if (isLevelBefore(tokens, draft)) return 'level-before';
  if (isChange(tokens, draft)) return 'change';
  if (isSubset(tokens, draft, previous)) return 'subset';
  // "75 dead and another 150 wounded": where the figure before counts something else, "another" adds to nothing.
  const adds = previous === null || previous.measure === draft.measure;
  if (isMore(tokens, draft) && adds) return 'increment';
  return 'total';
}

function isLevelBefore(tokens: readonly Token[], { quantity, end }: Draft): boolean {
  const before = tokens[quantity.start - 1]?.lower ?? '';
  if (before === 'from') {
    if (/^(?:up|down)$/.test(tokens[quantity.start - 2]?.lower ?? '')) return true;
    const behind = tokens.slice(end, end + 8).map((token) => token.lower);
    if (behind.includes('to') && changesNear(tokens, quantity.start - 2)) return true;
    return changesNear(tokens, quantity.start - 2) && quantity.unit !== null;
  }
  // "61 percent, compared with 58 percent in 2027"
  if (isCompared(tokens, quantity.start)) return true;
  const window = tokens.slice(Math.max(0, quantity.start - REACH), quantity.start);
  return (
    window.some((token) => /^(?:previous|earlier|updating|prior)$/.test(token.lower)) &&
    window.some((token) => /^(?:toll|figure|count|estimate|level|record|of)$/.test(token.lower))
  );
}

/** "compared with [58 percent]", "compared to a profit of [$340 million]" */
function isCompared(tokens: readonly Token[], start: number): boolean {
  for (let i = start - 1; i > start - 7; i--) {
    const word = tokens[i]?.lower ?? '';
    if (word === 'compared') return /^(?:with|to)$/.test(tokens[i + 1]?.lower ?? '');
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

function changesNear(tokens: readonly Token[], i: number): boolean {
  for (let at = i; at >= 0 && at > i - 8; at--) {
    if (CHANGE_VERBS.has(tokens[at]?.lower ?? '')) return true;
  }
  return false;
}

function isChange(tokens: readonly Token[], { quantity, end }: Draft): boolean {
  const before = tokens[quantity.start - 1]?.lower ?? '';
  const beyond = tokens[quantity.start - 2]?.lower ?? '';
  if (before === 'by') return changesNear(tokens, quantity.start - 2);
  if (/^(?:up|down)$/.test(before)) return quantity.unit !== null;
  // "sank four kilometres off", "fell three years ago" are no changes of a level.
  const place = quantity.measure === 'distance' || quantity.measure === 'duration';
  // "rose above $90" leads to a level.
  const level = /^(?:above|below|beyond|under|over)$/.test(tokens[quantity.start]?.lower ?? '');
  const verb = quantity.start - 1;
  const changes = CHANGE_VERBS.get(before) != null && !isRaised(tokens, verb);
  if (changes && quantity.unit !== null && !place && !level) return true;
  // A loss of money is a result like a profit.
  const loss = quantity.measure === 'money' && /^loss(?:es)?$/.test(beyond);
  if (before === 'of' && !loss && CHANGE_NOUNS.get(beyond) != null) return true;
  const behind = tokens[end]?.lower ?? '';
  if (quantity.measure !== 'percent') return /^(?:higher|lower)$/.test(behind);
  return CHANGE_NOUNS.get(behind) != null || /^(?:higher|lower|more|fewer|less)$/.test(behind);
}

const PARTS = new Set('including includes included include among of'.split(' '));

function isSubset(tokens: readonly Token[], draft: Draft, previous: MeasuredDraft | null): boolean {
  const { quantity, counted, end } = draft;
  if (
    counted.partitive &&
    quantity.unit === null &&
    quantity.shape !== 'vague' &&
    quantity.shape !== 'fraction' &&
    !isAllOfThem(tokens, draft)
  )
    return true;
  if (groupBefore(tokens, quantity.start) !== null || isWorstOf(tokens, draft, previous))
    return true;
  // "among them a woman and her two children"
  let reach = REACH;
  for (let i = quantity.start - 1; i >= 0 && i >= quantity.start - reach; i--) {
    const word = tokens[i]?.lower ?? '';
    if (/^[.;:]$/.test(word) || tokens[i]?.kind === 'number') break;
    if (/^includ/.test(word)) return true;
    // "..., three of them soldiers, and [seven] were hurt": a clause of its own goes on with no list of parts.
    if (word === 'and' && !AUXILIARIES.has(tokens[end]?.lower ?? '')) reach = PART_REACH;
    if (word === 'among' && /^(?:them|whom|which|those)$/.test(tokens[i + 1]?.lower ?? ''))
      return true;
    if (PARTS.has(word) && /^(?:whom|them|which)$/.test(tokens[i + 1]?.lower ?? '')) return true;
  }
  const behind = tokens.slice(end, end + 5).map((token) => token.lower);
  // "Six had succumbed to their wounds": of the wounded, not all who died.
  if (behind.some((word) => /^succumb(?:s|ed)?$/.test(word))) return true;
  const among = behind.indexOf('among');
  if (among > 0 && /^(?:were|are|was|is)$/.test(behind[among - 1] ?? '')) return true;
  // "including five children and two women": what is joined to a part is one too.
  return (
    previous !== null &&
    quantity.start - previous.end <= 2 &&
    tokens[quantity.start - 1]?.lower === 'and' &&
    hasIncluding(tokens, previous)
  );
}

/** "killing [123] of the 142 people aboard": a part of those aboard, and all whom it killed. */
function isAllOfThem(tokens: readonly Token[], { quantity, counted }: Draft): boolean {
  if (!ACTIVE_VERBS.has(tokens[quantity.start - 1]?.lower ?? '')) return false;
  const whole = tokens.slice(quantity.next, counted.next + 2);
  return !whole.some((token) => STATE_WORDS.has(token.lower));
}

/** "Fourteen were hurt, [one] seriously" */
function isWorstOf(tokens: readonly Token[], { end }: Draft, previous: Draft | null): boolean {
  return previous !== null && SEVERITY.has(tokens[end]?.lower ?? '') && isMark(tokens[end + 1]);
}

/** Whether nothing or a mark stands behind: the word before says all. */
function isMark(token: Token | undefined): boolean {
  return token === undefined || token.kind === 'punctuation' || token.lower === 'and';
}

function hasIncluding(tokens: readonly Token[], { quantity }: Draft): boolean {
  return /^includ/.test(tokens[quantity.start - 1]?.lower ?? '');
}

function isMore(tokens: readonly Token[], { quantity, counted }: Draft): boolean {
  if (counted.more && counted.head !== 'other') return true;
  const phrase = tokens.slice(Math.max(0, quantity.start - 1), quantity.number);
  return phrase.some((token) => /^(?:another|further|additional)$/.test(token.lower));
}
