import { CHANGE_VERBS } from '@/lib/language/english/change-words';
import { SPREAD_OUT, STRETCHING, WHERE_IT_SPREADS } from '@/lib/language/english/bound-words';
import { SCALES } from '@/lib/language/english/number-words';
import { isPlural, singular } from '@/lib/language/english/word-forms';
import type { Token } from '@/lib/language/text/tokens';
import type { Amount } from './read-amount';

/**
 * Whether the "over" before an amount says when or where rather than how much: "repairs over five years", "9 percent over three
 * years", "shot down 49 drones over seven regions"; but not "lasted over two years", "for over two years", "in over 20 regions".
 */
export function isStretchedOver(tokens: readonly Token[], over: number, amount: Amount): boolean {
  if (tokens[over]?.lower !== 'over' || amount.shape !== 'words') return false;
  const noun = singular(tokens[amount.next]?.lower ?? '');
  if (amount.measure !== 'duration' && !WHERE_IT_SPREADS.has(noun)) return false;
  const before = tokens[over - 1];
  if (before?.kind === 'number' || /^(?:%|percent|per ?cent)$/.test(before?.lower ?? ''))
    return true;
  const word = before?.lower ?? '';
  if (STRETCHING.has(word)) return false;
  return isPlural(word) || SCALES.has(word) || CHANGE_VERBS.has(word) || SPREAD_OUT.has(word);
}
