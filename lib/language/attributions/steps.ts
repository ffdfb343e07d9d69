import { QUOTE, type Facts } from './facts';
import { isStop, KIND } from './word-kind';

/** Number of kinds of steps. */
export const STEP_COUNT = 16;

/** What kind of step leads from the token before to this one; each kind has transition weights of its own. */
export function stepOf(facts: Facts, i: number): number {
  const quote = facts.quote[i]!;
  const kind = facts.kind[i]!;
  const before = facts.kind[i - 1] ?? 0;
  if (facts.paragraphFrom[i] === i) return quote === QUOTE.outside ? 0 : 1;
  if (facts.sentenceFrom[i] === i) {
    return quote === QUOTE.outside ? 2 : quote === QUOTE.inside ? 3 : 4;
  }
  if (quote === QUOTE.opening) return 5;
  if (quote === QUOTE.closing) return 6;
  if (facts.quote[i - 1] === QUOTE.closing) return 7;
  if (quote === QUOTE.inside) return 8;
  if (kind === KIND.comma) return 9;
  if (before === KIND.comma) return 10;
  if (isStop(kind) && kind !== KIND.dash) return 11;
  if (kind >= KIND.hyphen || before >= KIND.stop) return 12;
  if (kind === KIND.subordination || kind === KIND.to || kind === KIND.relative) return 13;
  return kind === KIND.coordination ? 14 : 15;
}
