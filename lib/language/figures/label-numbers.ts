import {
  NUMBERED_NOUNS,
  ORDERED_NOUNS,
  ORDINALS,
  STREET_NOUNS,
} from '@/lib/language/english/numbered-names';
import type { Token } from '@/lib/language/text/tokens';
import type { Draft } from './draft';
import { touchesLast } from './read-unit';

/** Whether a number is a label or a place in an order: of a house, a telephone, a page, a day of a trial, a century. */
export function isLabel(tokens: readonly Token[], draft: Draft): boolean {
  if (isOrdinal(tokens, draft)) return true;
  if (draft.quantity.shape !== 'digits' || draft.quantity.unit !== null) return false;
  return (
    isAddress(tokens, draft) ||
    isTelephone(tokens, draft) ||
    isLastOfSeries(tokens, draft) ||
    isInOrder(tokens, draft)
  );
}

/** "the twenty-[first] century", "the hundred and fifth day" */
function isOrdinal(tokens: readonly Token[], { quantity }: Draft): boolean {
  if (quantity.shape !== 'words') return false;
  const hyphen = tokens[quantity.next]?.text === '-' || tokens[quantity.next]?.lower === 'and';
  return hyphen && ORDINALS.has(tokens[quantity.next + 1]?.lower ?? '');
}

/** The most words of a street's name before its noun. */
const STREET_WORDS = 3;

/** "10 Harbour Road": a capitalised noun of streets ends the capitalised words behind. */
function isAddress(tokens: readonly Token[], { quantity }: Draft): boolean {
  if (!Number.isInteger(quantity.stated) || quantity.start < quantity.amount) return false;
  for (let i = quantity.next; i <= quantity.next + STREET_WORDS; i++) {
    const token = tokens[i];
    if (!token || !/^\p{Lu}/u.test(token.text)) return false;
    if (i > quantity.next && STREET_NOUNS.has(token.lower)) return true;
  }
  return false;
}

/** "(020) 7946 0958": digits that begin with a nought, and the groups beside them. */
function isTelephone(tokens: readonly Token[], { quantity, counted }: Draft): boolean {
  const at = quantity.number;
  if (startsWithNought(tokens[at])) return true;
  if (counted.head !== null) return false;
  const next = /^[-–()]$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
  const last = /^[-–()]$/.test(tokens[at - 1]?.text ?? '') ? at - 2 : at - 1;
  return [next, last].some((i) => tokens[i]?.kind === 'number' && startsWithNought(tokens[i]));
}

function startsWithNought(token: Token | undefined): boolean {
  return /^0\d+$/.test(token?.text ?? '');
}

/** "page 3 of [12]" */
function isLastOfSeries(tokens: readonly Token[], { quantity }: Draft): boolean {
  if (tokens[quantity.start - 1]?.lower !== 'of') return false;
  const labelled = NUMBERED_NOUNS.has(tokens[quantity.start - 3]?.lower ?? '');
  return labelled && tokens[quantity.start - 2]?.kind === 'number';
}

/** "on day [3] of the trial", "week 12", "the Group of [20]" */
function isInOrder(tokens: readonly Token[], { quantity, counted }: Draft): boolean {
  const before = tokens[quantity.start - 1];
  if (before?.lower === 'of') return tokens[quantity.start - 2]?.text === 'Group';
  if (counted.head !== null || touchesLast(tokens, quantity.start)) return false;
  return ORDERED_NOUNS.has(before?.lower ?? '');
}
