import type { WordChange } from '@/lib/domain/same-words';
import { EMPTY_WORDS } from '../english/common-words';
import { align, type Stretch } from './align';
import { laySideBySide, type Wording } from './lay-side-by-side';
import { FEWEST_WORDS } from './quotation-terms';
import { wordsOf } from './words';

/** A quotation with all that comparing it may look at. */
export interface ComparableQuotation {
  /** The words inside the quotation marks. */
  readonly words: string;
  /** Key of the source it is credited to; null where nobody is named. */
  readonly sourceId: string | null;
}

/** How two quotations of the same words stand to each other. */
export interface QuotationComparison {
  readonly relation: 'same' | 'changed';
  /** Both laid side by side, the first being here; empty where they are the same. */
  readonly changes: readonly WordChange[];
}

/** Share of the shorter quotation's words, and of its telling ones, that the longer one must have, in order. */
const ENOUGH = 0.7;
/** Words that must stand in a row in both. */
const LONGEST_RUN = 5;
/** Two different speakers may well begin alike; so much of the words in common is one text under two names. */
const ENOUGH_OF_ANOTHER = 0.9;

/**
 * Whether two quotations are the same words once said: `same` where one has all words of the other in a row (it may be
 * cut at either end), `changed` where words inside were added, dropped or replaced, null where they are two. Which
 * comes first only decides what is called here.
 */
export function compareQuotations(
  a: ComparableQuotation,
  b: ComparableQuotation,
): QuotationComparison | null {
  const [here, there] = [wordingOf(a), wordingOf(b)];
  const [x, y] = [foldedOf(here), foldedOf(there)];
  if (Math.min(x.length, y.length) < FEWEST_WORDS) return null;
  const stretches = align(x, y);
  const equal = stretches.filter(({ kind }) => kind === 'same').map(({ count }) => count);
  if (Math.max(0, ...equal) < LONGEST_RUN) return null;
  const common = commonWords(x, stretches);
  const shared = Math.min(
    common.length / Math.min(x.length, y.length),
    // Grammar is alike everywhere: what is said must be shared, too.
    countTelling(common) / Math.max(1, Math.min(countTelling(x), countTelling(y))),
  );
  const oneSpeaker = a.sourceId === null || b.sourceId === null || a.sourceId === b.sourceId;
  if (shared < (oneSpeaker ? ENOUGH : ENOUGH_OF_ANOTHER)) return null;
  return common.length === Math.min(x.length, y.length) && isWhole(stretches)
    ? { relation: 'same', changes: [] }
    : { relation: 'changed', changes: laySideBySide(here, there, stretches) };
}

function wordingOf({ words }: ComparableQuotation): Wording {
  return { text: words, words: wordsOf(words) };
}

function foldedOf({ words }: Wording): string[] {
  return words.map(({ folded }) => folded);
}

/** Words of `a` that both have, in order. */
function commonWords(a: readonly string[], stretches: readonly Stretch[]): string[] {
  let at = 0;
  return stretches.flatMap(({ kind, count }) => {
    if (kind === 'only-b') return [];
    at += count;
    return kind === 'same' ? a.slice(at - count, at) : [];
  });
}

function countTelling(words: readonly string[]): number {
  return words.filter((word) => !EMPTY_WORDS.has(word)).length;
}

/** Whether nothing stands between the words in common. */
function isWhole(stretches: readonly Stretch[]): boolean {
  return stretches.filter(({ kind }) => kind === 'same').length === 1;
}
