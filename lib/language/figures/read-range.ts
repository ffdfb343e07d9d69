import { CHANGE_VERBS } from '@/lib/language/english/change-words';
import { SCALES } from '@/lib/language/english/number-words';
import type { Token } from '@/lib/language/text/tokens';
import { readAmount, type Amount } from './read-amount';
import { touchesLast } from './read-unit';

/** A range as read from tokens; `from` is the token its phrase begins at ("between", or a bound before its first end). */
export interface RangeReading {
  readonly from: number;
  /** Its ends are `low` and `high`. */
  readonly amount: Amount;
}

/** How far left of "from X to Y" a verb of change is looked for. */
const VERB_REACH = 8;

/**
 * Reads on behind an amount that may be the lower end of a range ("between 250 and 370", "20-30", "5 to 7 percent",
 * "$5-10bn"). `start` is where the first end's modifiers begin. Null for a lone amount, and for the two levels of a
 * change ("rose from 5 to 7", "rose 5% to 3.2m"), which are two figures.
 */
export function readRange(
  tokens: readonly Token[],
  first: Amount,
  start: number,
): RangeReading | null {
  if (first.low !== first.high || first.shape === 'fraction') return null;
  const link = readLink(tokens, first, start);
  if (link === null) return null;
  const money = first.measure === 'money' || first.measure === 'price';
  const second = readAmount(tokens, link.next, money && link.kind !== 'or');
  if (!second || second.low !== second.high || second.shape === 'fraction') return null;
  if (!sameKind(first, second)) return null;
  const low = withScaleOf(tokens, first, second);
  if (low >= second.high) return null;
  if (link.kind === 'or' && !areNeighbours(low, second.high)) return null;
  if (link.kind === 'to' && isChange(tokens, first, second, start)) return null;
  const from = tokens[start - 1]?.lower === 'between' ? start - 1 : start;
  return {
    from,
    amount: {
      ...second,
      start: first.start,
      number: first.number,
      low,
      unit: second.unit ?? first.unit,
      measure: second.measure ?? first.measure,
    },
  };
}

function readLink(
  tokens: readonly Token[],
  first: Amount,
  start: number,
): { next: number; kind: 'dash' | 'to' | 'and' | 'or' } | null {
  // "a 7- or 8-inch screen": the hyphen of the first stands for the second's word.
  const at =
    tokens[first.after]?.text === '-' && !touchesLast(tokens, first.after + 1)
      ? first.after + 1
      : first.after;
  const mark = tokens[at];
  if (!mark) return null;
  if (/^[-–—‑]$/.test(mark.text)) {
    const tight = touchesLast(tokens, at) && touchesLast(tokens, at + 1);
    // "25 – 40min": with spaces around the dash only where one unit stands behind both.
    const shared =
      first.unit === null && mark.text === '–' && readAmount(tokens, at + 1)?.unit != null;
    return tight || shared ? { next: at + 1, kind: 'dash' } : null;
  }
  if (mark.lower === 'to') {
    const dash = /^[-–]$/.test(tokens[at + 1]?.text ?? '') ? 1 : 0;
    return { next: at + 1 + dash, kind: 'to' };
  }
  if (mark.lower === 'and') {
    return tokens[start - 1]?.lower === 'between' ? { next: at + 1, kind: 'and' } : null;
  }
  return mark.lower === 'or' && at === first.after ? { next: at + 1, kind: 'or' } : null;
}

/** Whether two ends can be of one range: the same unit, or only one of them names it. */
function sameKind(first: Amount, second: Amount): boolean {
  if (first.unit === null || second.unit === null) return true;
  const kind = (amount: Amount) => (amount.measure === 'price' ? 'money' : amount.measure);
  return kind(first) === kind(second);
}

/** "2 to 3 million", "two to three hundred": the lower end shares the scale of the upper one where it has none of its own. */
function withScaleOf(tokens: readonly Token[], first: Amount, second: Amount): number {
  const plain = first.shape === 'digits' || (first.shape === 'words' && first.low < 100);
  const word = SCALES.get(tokens[second.next - 1]?.lower ?? '');
  const scale =
    word ?? (second.shape === 'scaled' ? 10 ** (Math.floor(Math.log10(second.high) / 3) * 3) : 1);
  if (!plain || first.low >= 1000 || first.low >= second.high / scale) return first.low;
  return first.low * scale;
}

/** "five or six people", "20 or 30" and "200 or 300" are ranges; "5 or 10" are two choices. */
function areNeighbours(low: number, high: number): boolean {
  if (!Number.isInteger(low) || low < 2) return false;
  const step = 10 ** Math.floor(Math.log10(low));
  return high - low === 1 || (low % step === 0 && high - low === step);
}

/** Whether "X to Y" tells a change and the level it led to, or two levels. */
function isChange(tokens: readonly Token[], first: Amount, second: Amount, start: number): boolean {
  const before = tokens[start - 1]?.lower ?? '';
  if (before === 'from') {
    for (let i = start - 2; i >= 0 && i > start - 2 - VERB_REACH; i--) {
      const word = tokens[i]?.lower ?? '';
      if (CHANGE_VERBS.has(word) || word === 'up' || word === 'down') return true;
      if (/^[.,;:]$/.test(word)) return false;
    }
    return false;
  }
  if (before === 'by') return true;
  const changes = CHANGE_VERBS.has(before) || before === 'up' || before === 'down';
  if (!changes) return false;
  // "grow 5 to 7 percent" is a range, "fell 20 to 1,300" a change: a level is far from its change.
  return first.unit !== null || second.high >= first.low * 5;
}
