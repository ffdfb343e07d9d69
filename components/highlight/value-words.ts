import type { Texts } from '@/components/text';
import type { Bound } from '@/lib/domain/figure';
import { firstOf, hasTwoEnds, type BoundedValue } from './bounded-value';

const BOUND_WORDS: Readonly<Record<Bound, string>> = {
  exact: 'boundExact',
  approx: 'boundApprox',
  'at-least': 'boundAtLeast',
  'more-than': 'boundMoreThan',
  'at-most': 'boundAtMost',
  'less-than': 'boundLessThan',
  range: 'boundRange',
  vague: 'boundVague',
};

/** What a bound is called before its number ("at least"). */
export function boundInWords({ translate }: Texts, bound: Bound): string {
  return translate(BOUND_WORDS[bound]);
}

/** A value as a person would say it ("at least 43", "between 40 and 50"). */
export function valueInWords(texts: Texts, value: BoundedValue): string {
  const { translate, locale } = texts;
  const written = (one: number | null) => one?.toLocaleString(locale) ?? '';
  const bound = boundInWords(texts, value.bound);
  if (!hasTwoEnds(value.bound)) return `${bound} ${written(firstOf(value))}`;
  return `${bound} ${written(value.low)} ${translate('and')} ${written(value.high)}`;
}
