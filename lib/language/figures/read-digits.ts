import type { Measure } from '@/lib/domain/figure';
import { indexAt, type Document } from '@/lib/language/text/document';
import type { Token } from '@/lib/language/text/tokens';
import { groupingSignOf, type GroupingSign } from './grouping-sign';
import { valueOfForeignDigits } from './numerals';
import type { UncreditedFigure } from './read-figures';
import { readCurrencyBefore, touchesLast } from './read-unit';

/**
 * Reads the figures of a document in a language without a grammar: numbers in digits whose value is beyond doubt, with
 * a percent or currency sign where there is one. Dates, times, years, and numbers that are parts of other things are left
 * out; there is no bound, measure of a noun, place or period. `language` as a BCP 47 tag, null where it is unknown.
 */
export function readDigits(document: Document, language: string | null): UncreditedFigure[] {
  const { tokens, sentences, part } = document;
  const sign = groupingSignOf(language);
  return tokens.flatMap((_, i) => {
    const figure = readAt(tokens, i, sign);
    const sentence = figure && sentences[indexAt(sentences, figure.start)];
    return figure && sentence ? [{ ...figure, part, sentence }] : [];
  });
}

function readAt(
  tokens: readonly Token[],
  i: number,
  sign: GroupingSign | null,
): Omit<UncreditedFigure, 'part' | 'sentence'> | null {
  const token = tokens[i];
  if (token?.kind !== 'number') return null;
  const value = valueOfForeignDigits(token.text, sign);
  if (value === null || !standsAlone(tokens, i)) return null;
  const before = signBefore(tokens, i);
  const after = signBehind(tokens, i);
  const unit = before?.unit ?? after?.unit ?? null;
  if (unit === null && /^(?:1[5-9]|20)\d\d$/.test(token.text)) return null;
  const measure: Measure = unit === null ? 'other' : after?.percent ? 'percent' : 'money';
  return {
    start: before?.start ?? token.start,
    end: after?.end ?? token.end,
    low: value,
    high: value,
    bound: 'exact',
    trend: null,
    unit,
    measure,
    subject: null,
    scope: 'total',
    places: [],
    period: null,
    context: [],
  };
}

/** Whether nothing but brackets, quotation marks, commas and signs of units is written against the number. */
function standsAlone(tokens: readonly Token[], i: number): boolean {
  const before = tokens[i - 1];
  const after = tokens[i + 1];
  const left = !before || !touchesLast(tokens, i) || /^[("“«„'‘[$€£¥₹-]$/.test(before.text);
  const hyphen = before?.text === '-' && touchesLast(tokens, i - 1) && i > 1;
  // "5." is a day or an ordinal in many languages, unless the text ends there; a sentence may seem to.
  const small = /^\d\d?$/.test(tokens[i]?.text ?? '');
  const ordinal =
    small && after?.text === '.' && touchesLast(tokens, i + 1) && i + 2 < tokens.length;
  const right =
    !after || !touchesLast(tokens, i + 1) || /^[)"”»“'’\].,;!?%€$£¥₹]$/.test(after.text);
  return left && !hyphen && right && !ordinal;
}

function signBefore(
  tokens: readonly Token[],
  i: number,
): { readonly unit: string; readonly start: number } | null {
  const sign = i > 0 ? readCurrencyBefore(tokens, i - 1) : null;
  const start = tokens[i - 1]?.start;
  return sign?.next === i && start !== undefined ? { unit: sign.text, start } : null;
}

function signBehind(
  tokens: readonly Token[],
  i: number,
): { readonly unit: string; readonly end: number; readonly percent: boolean } | null {
  const sign = tokens[i + 1];
  if (sign?.text === '%') return { unit: '%', end: sign.end, percent: true };
  if (sign && /^[€$£¥₹]$/.test(sign.text))
    return { unit: sign.text, end: sign.end, percent: false };
  return null;
}
