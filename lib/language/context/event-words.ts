import { FUNCTION_WORDS } from '@/lib/language/english/function-words';
import { SCALES, SMALL_NUMBERS, VAGUE_NUMBERS } from '@/lib/language/english/number-words';
import { REPORTING_VERBS } from '@/lib/language/english/reporting-verbs';
import { singular } from '@/lib/language/english/word-forms';
import type { Token } from '@/lib/language/text/tokens';
import { isCalendarWord } from './read-dates';

/** A word of a sentence that may tell an event apart. */
export interface EventWord {
  /** Base form, lower case. */
  readonly word: string;
  /** Index of its token in the sentence. */
  readonly at: number;
}

/** Words of time, manner and quantity that any report has, lower case. */
const EMPTY = new Set(
  (
    'people person time year month week day hour minute morning evening night afternoon weekend last next first second ' +
    'third new old other number total toll least around nearly almost later earlier ago several others percent per cent ' +
    'according report reported reportedly say said told made make take took come came get got give gave go went also ' +
    'well back part including include included among far long high low big large small late early good great best many'
  ).split(' '),
);

/** The telling words of a sentence, in order: neither grammar nor numbers, dates or verbs of saying. */
export function eventWords(tokens: readonly Token[]): EventWord[] {
  return tokens.flatMap((token, at) => {
    if (token.kind !== 'word' || token.lower.length < 3) return [];
    const word = singular(token.lower);
    // Months and days have capitals: "march" in small letters is what people did.
    const dated =
      token.text !== token.lower && (isCalendarWord(token.lower) || isCalendarWord(word));
    return !dated && isTelling(token.lower) && isTelling(word) ? [{ word, at }] : [];
  });
}

function isTelling(word: string): boolean {
  if (FUNCTION_WORDS.has(word) || EMPTY.has(word)) return false;
  if (SMALL_NUMBERS.has(word) || SCALES.has(word) || VAGUE_NUMBERS.has(word)) return false;
  return (
    !REPORTING_VERBS.tell.has(word) && !/^(?:says?|said|adding|added|warned|quoted)$/.test(word)
  );
}

/** How far, in tokens, words around a figure are taken as its own. */
const REACH = 30;
const MOST = 24;

/** The telling words around token `at`, nearest first, no duplicates; `words` are those of its sentence, in order. */
export function wordsAround(words: readonly EventWord[], at: number): string[] {
  const middle = lowerBound(words, at);
  const near: EventWord[] = [];
  let [left, right] = [middle - 1, middle];
  while (near.length < MOST * 2) {
    const before = words[left];
    const after = words[right];
    const toLeft = before ? at - before.at : Infinity;
    const toRight = after ? after.at - at : Infinity;
    if (Math.min(toLeft, toRight) > REACH) break;
    if (before && toLeft <= toRight) left--;
    else right++;
    const next = toLeft <= toRight ? before : after;
    if (next) near.push(next);
  }
  return [...new Set(near.map(({ word }) => word))].slice(0, MOST);
}

function lowerBound(words: readonly EventWord[], at: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((words[middle]?.at ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
}
