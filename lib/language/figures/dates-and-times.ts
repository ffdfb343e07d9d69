import { BEFORE_YEARS, MONTHS, WEEKDAYS } from '@/lib/language/english/numbered-names';
import { namesPeople } from '@/lib/language/english/measure-words';
import type { Token } from '@/lib/language/text/tokens';
import type { Draft } from './draft';

const month = (token: Token | undefined): boolean =>
  token !== undefined && /^\p{Lu}/u.test(token.text) && MONTHS.has(token.lower);

/** A day of a month: "April 15", "15 April", "Sept. 20-24", "Sept. 27, 28 and 29", "the 5th"; and the year behind one. */
export function isDate(tokens: readonly Token[], { quantity, counted }: Draft): boolean {
  if (quantity.shape !== 'digits' || quantity.unit !== null) return false;
  let at = quantity.amount - 1;
  if (tokens[at]?.text === '.') at--;
  const stated = quantity.stated;
  if (stated <= 31 && month(tokens[at])) {
    // "in May 20 people": the month alone dates; then a plural noun is counted, unless a year follows the day.
    return tokens[at]?.lower !== 'may' || tokens[at]?.text === 'May';
  }
  // "Last updated at Apr 232017": digits without separators behind a month that count nothing.
  if (month(tokens[at]) && counted.head === null) return true;
  if (isSecondDay(tokens, quantity.amount, stated) && counted.head === null) return true;
  const next = tokens[quantity.next]?.lower === 'of' ? quantity.next + 1 : quantity.next;
  if (stated <= 31 && month(tokens[next])) return true;
  if (!/^(?:1[5-9]|20)\d\d$/.test(String(stated))) return false;
  if (month(tokens[at])) return true;
  const comma = /^[,]$/.test(tokens[quantity.amount - 1]?.text ?? '') ? 1 : 0;
  const day = tokens[quantity.amount - 1 - comma];
  return day?.kind === 'number' && nearMonth(tokens, quantity.amount - 1 - comma);
}

/** "between August 3 and [7]", "on May 3, 4 and [5]" */
function isSecondDay(tokens: readonly Token[], at: number, stated: number): boolean {
  if (stated > 31 || !/^(?:and|or|to|through|,)$/.test(tokens[at - 1]?.lower ?? '')) return false;
  const first = at - 2;
  if (tokens[first]?.kind !== 'number' || (tokens[first]?.text.length ?? 3) > 2) return false;
  return month(tokens[first - 1]) || isSecondDay(tokens, first, stated);
}

function nearMonth(tokens: readonly Token[], day: number): boolean {
  return [day - 1, day - 2, day - 3, day + 1].some((i) => month(tokens[i]));
}

/** A number of four digits without separators between 1500 and 2099 that nothing makes a count. */
export function isYear(tokens: readonly Token[], { quantity, counted }: Draft): boolean {
  const text = tokens[quantity.number]?.text ?? '';
  if (quantity.shape !== 'digits' || quantity.unit !== null) return false;
  if (isOfEra(tokens, quantity)) return true;
  if (!/^(?:1[5-9]|2[01])\d\d$/.test(text)) return false;
  if (quantity.bound === 'range') return true;
  if (
    /^2[01]\d\d$/.test(text) &&
    /^(?:by|in|since|until)$/.test(tokens[quantity.start - 1]?.lower ?? '')
  ) {
    if (counted.head === null) return true;
  }
  const bounded = quantity.start < quantity.amount;
  const before = tokens[quantity.start - 1]?.lower ?? '';
  const article = /^(?:the|a|an|this|that|its|their|his|her)$/.test(before);
  const people = counted.head !== null && namesPeople(counted.head) && !article;
  const modern = /^(?:19[3-9]|20[0-6])\d$/.test(text);
  // "In 2014 militants seized": with "in" the year opens its sentence.
  if (modern && tokens[quantity.start - 1]?.text === 'In' && !bounded) return true;
  if (bounded || people) return BEFORE_YEARS.has(before) && bounded && !people && modern;
  if (BEFORE_YEARS.has(before) && before !== 'of' && before !== 'to') return true;
  if (modern) return !/^(?:[05]0)$/.test(text.slice(2)) || counted.head === null;
  return counted.head === null && /^\p{Lu}/u.test(tokens[quantity.start - 1]?.text ?? '');
}

/** "A.D. 1000", "300 BC", "between A.D. 1000 and [1260]" */
function isOfEra(tokens: readonly Token[], { number, next }: Draft['quantity']): boolean {
  const era = (i: number) =>
    /^(?:a\.?d\.?|b\.?c\.?(?:e\.?)?|c\.?e\.?)$/i.test(tokens[i]?.text ?? '');
  if (era(number - 1) || (era(next) && /\p{Lu}/u.test(tokens[next]?.text ?? ''))) return true;
  return (
    tokens[number - 1]?.lower === 'and' && tokens[number - 2]?.kind === 'number' && era(number - 3)
  );
}

const ZONES = new Set('gmt utc est edt pst pdt cet cest bst ist et pt ct hrs o'.split(' '));

/** "11 a.m.", "6pm", "1849 UTC+3", "0800 GMT", "10 o'clock", "4.30pm". */
export function isTime(tokens: readonly Token[], { quantity }: Draft): boolean {
  const after = tokens[quantity.next];
  if (!after || quantity.shape === 'vague') return false;
  if (/^(?:a\.?m\.?|p\.?m\.?|o'clock|noon|midnight)$/.test(after.lower)) return true;
  if (after.lower === 'a' && tokens[quantity.next + 1]?.text === '.') return true;
  if (
    ZONES.has(after.lower) &&
    after.lower !== 'o' &&
    /^\d\d/.test(tokens[quantity.number]?.text ?? '')
  ) {
    return true;
  }
  const before = tokens[quantity.amount - 1];
  // The offset of a zone ("UTC+3"), and a time of four digits beside a date of digits ("2033 15.04.2017").
  if (/^[+-]$/.test(before?.text ?? '') && ZONES.has(tokens[quantity.amount - 2]?.lower ?? '')) {
    return true;
  }
  const text = tokens[quantity.number]?.text ?? '';
  if (/^\d{4}$/.test(text) && isNumericDate(after)) return true;
  return (
    before?.lower === 'at' &&
    /^(?:[01]\d|2[0-3])[0-5]\d$/.test(text) &&
    hasDay(tokens, quantity.number)
  );
}

/** Whether a weekday or month stands right before: "Wed 01 Oct 2014 at 1459". */
function hasDay(tokens: readonly Token[], i: number): boolean {
  const before = tokens.slice(Math.max(0, i - 7), i);
  return before.some((token) => WEEKDAYS.has(token.lower) || month(token));
}

function isNumericDate(token: Token): boolean {
  return /^\d{1,2}\.\d{1,2}\.\d{2,4}$/.test(token.text);
}
