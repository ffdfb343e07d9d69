import type { Scope } from '@/lib/domain/figure';
import { CHANGE_NOUNS, CHANGE_VERBS } from '@/lib/language/english/change-words';
import type { Token } from '@/lib/language/text/tokens';
import type { Draft, MeasuredDraft } from './draft';

/** How far left "including" and "from" reach. */
const REACH = 4;

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
  if (/^(?:with|to)$/.test(before) && tokens[quantity.start - 2]?.lower === 'compared') return true;
  const window = tokens.slice(Math.max(0, quantity.start - REACH), quantity.start);
  return (
    window.some((token) => /^(?:previous|earlier|updating|prior)$/.test(token.lower)) &&
    window.some((token) => /^(?:toll|figure|count|estimate|level|record|of)$/.test(token.lower))
  );
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
  if (CHANGE_VERBS.get(before) != null && quantity.unit !== null && !place) return true;
  if (before === 'of' && CHANGE_NOUNS.get(beyond) != null) return true;
  const behind = tokens[end]?.lower ?? '';
  if (quantity.measure !== 'percent') return false;
  return CHANGE_NOUNS.get(behind) != null || /^(?:higher|lower|more|fewer|less)$/.test(behind);
}

const PARTS = new Set('including includes included include among of'.split(' '));

function isSubset(
  tokens: readonly Token[],
  { quantity, counted, end }: Draft,
  previous: MeasuredDraft | null,
): boolean {
  if (
    counted.partitive &&
    quantity.unit === null &&
    quantity.shape !== 'vague' &&
    quantity.shape !== 'fraction'
  )
    return true;
  for (let i = quantity.start - 1; i >= 0 && i >= quantity.start - REACH; i--) {
    const word = tokens[i]?.lower ?? '';
    if (/^[.;:]$/.test(word)) break;
    if (/^includ/.test(word)) return true;
    if (word === 'among' && /^(?:them|whom|which|those)$/.test(tokens[i + 1]?.lower ?? ''))
      return true;
    if (PARTS.has(word) && /^(?:whom|them|which)$/.test(tokens[i + 1]?.lower ?? '')) return true;
  }
  const behind = tokens.slice(end, end + 5).map((token) => token.lower);
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

function hasIncluding(tokens: readonly Token[], { quantity }: Draft): boolean {
  return /^includ/.test(tokens[quantity.start - 1]?.lower ?? '');
}

function isMore(tokens: readonly Token[], { quantity, counted }: Draft): boolean {
  if (counted.more && counted.head !== 'other') return true;
  const phrase = tokens.slice(Math.max(0, quantity.start - 1), quantity.number);
  return phrase.some((token) => /^(?:another|further|additional)$/.test(token.lower));
}
