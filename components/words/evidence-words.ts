import type { Texts } from '@/components/text';
import type { Evidence } from '@/lib/domain/cross-reference';
import type { Measure } from '@/lib/domain/figure';
import { dayInWords, distanceInWords } from './dates';

/** Furthest that a counted noun may stand behind its number to be quoted with it, in code units. */
const NEAR = 40;

/** Measures whose number says nothing without its unit. */
const WITH_UNIT: ReadonlySet<Measure> = new Set<Measure>([
  'money',
  'price',
  'rate',
  'percent',
  'temperature',
  'emissions',
  'area',
  'distance',
  'weight',
  'duration',
  'age',
]);

/** A phrase that ends in its number, so that its unit comes after it. */
const ENDS_IN_NUMBER =
  /^(?!.*\p{Sc}).*(?:\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w+teen|\w+ty|half|dozens?|hundreds?|thousands?|[a-z]*illions?))$/iu;

/** A figure's own words, and the sentence around them. */
export type PrintedFigure = Pick<Evidence, 'sentence' | 'phrase' | 'subject'> & {
  readonly measure: Measure | null;
};

/**
 * A figure in its article's own words: the number with its bound and unit, and what is counted where that follows in
 * the same breath ("24 people"). Always a passage of the sentence as printed, or the phrase alone.
 */
export function figureAsPrinted({ sentence, phrase, subject, measure }: PrintedFigure): string {
  const at = sentence.indexOf(phrase);
  if (at === -1) return phrase;
  const end = at + phrase.length;
  const start = at - currencyBefore(sentence, at);
  const noun = subject === null ? -1 : sentence.indexOf(subject, end);
  if (subject !== null && noun !== -1 && isNear(sentence.slice(end, noun)))
    return sentence.slice(start, noun + subject.length);
  const bare = measure !== null && WITH_UNIT.has(measure) && ENDS_IN_NUMBER.test(phrase);
  const unit = bare && start === at ? unitBehind(sentence, end) : 0;
  return sentence.slice(start, end + unit);
}

function isNear(between: string): boolean {
  return between.length <= NEAR && !/[.,;:!?()"“”]/u.test(between);
}

/** Length of a currency sign right before a number ("$", "US$"). */
function currencyBefore(sentence: string, at: number): number {
  return /[A-Z]{0,3}\p{Sc}$/u.exec(sentence.slice(Math.max(0, at - 4), at))?.[0].length ?? 0;
}

/** Length of the word right behind a number, with the gap before it ("percent", "km", "-year-old", "%"). */
function unitBehind(sentence: string, end: number): number {
  return (
    /^[ \u00a0-]?(?:[%°]\p{L}?|\p{L}[\p{L}/-]*)/u.exec(sentence.slice(end, end + NEAR))?.[0]
      .length ?? 0
  );
}

/** Who is credited with a figure. */
export function sourceInWords({ translate }: Texts, source: string | null): string {
  return source ?? translate('articleItself');
}

/** When the other article is from: "15 Apr, one day earlier"; the day alone where either has no date. */
export function whenInWords(texts: Texts, here: string, there: string): string {
  const distance = distanceInWords(texts, here, there);
  const day = dayInWords(texts, there, here);
  return distance === '' ? day : texts.translate('dayAndDistance', day, distance);
}
