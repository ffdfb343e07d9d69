import type { GroupingSign } from './grouping-sign';

const PLAIN = /^\d+(?:\.\d+)?$/;
const GROUPED = /^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;
const INDIAN = /^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/;
const DECIMAL_COMMA = /^\d+,\d{1,2}$/;

/** Value of a token of digits with separators as English writes it; null where it is no number ("1.2.3", "10,00,0"). */
export function valueOfDigits(text: string): number | null {
  const digits = toAscii(text);
  if (PLAIN.test(digits)) return Number(digits);
  if (GROUPED.test(digits) || INDIAN.test(digits)) return Number(digits.replaceAll(',', ''));
  if (DECIMAL_COMMA.test(digits)) return Number(digits.replace(',', '.'));
  return VULGAR_FRACTIONS.get(text) ?? null;
}

/**
 * Value of a token of digits in a language without a grammar: separators are read as groups where they can only be
 * that ("1.234.567"), as a decimal sign where they can only be that ("3,5"). Where both is possible ("1.234") only
 * the sign that parts thousands in the language is read; null otherwise.
 */
export function valueOfForeignDigits(text: string, sign: GroupingSign | null): number | null {
  const digits = toAscii(text);
  if (/^\d+$/.test(digits)) return Number(digits);
  if (sign !== null && digits.includes(sign) && /^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) {
    return Number(digits.replace(sign, ''));
  }
  if (/^\d{1,3}(?:\.\d{3}){2,}(?:,\d+)?$|^\d{1,3}\.\d{3},\d+$/.test(digits)) {
    return Number(digits.replaceAll('.', '').replace(',', '.'));
  }
  if (/^\d{1,3}(?:,\d{3}){2,}(?:\.\d+)?$|^\d{1,3},\d{3}\.\d+$/.test(digits)) {
    return Number(digits.replaceAll(',', ''));
  }
  if (/^\d+[.,](?:\d{1,2}|\d{4,})$|^(?:\d{4,}|0)[.,]\d+$/.test(digits)) {
    return Number(digits.replace(',', '.'));
  }
  return VULGAR_FRACTIONS.get(text) ?? null;
}

/** Signs that are a fraction by themselves. */
export const VULGAR_FRACTIONS: ReadonlyMap<string, number> = new Map([
  ['½', 1 / 2],
  ['⅓', 1 / 3],
  ['⅔', 2 / 3],
  ['¼', 1 / 4],
  ['¾', 3 / 4],
  ['⅕', 1 / 5],
  ['⅖', 2 / 5],
  ['⅗', 3 / 5],
  ['⅘', 4 / 5],
  ['⅙', 1 / 6],
  ['⅛', 1 / 8],
  ['⅜', 3 / 8],
  ['⅝', 5 / 8],
  ['⅞', 7 / 8],
]);

/** Code points of the zeros of the scripts that news is written in; nine digits follow each. */
const ZEROS = [0x0660, 0x06f0, 0x0966, 0x09e6, 0x0ae6, 0x0be6, 0x0c66, 0x0e50, 0xff10];

function toAscii(text: string): string {
  if (/^[\d.,]*$/.test(text)) return text;
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.codePointAt(0) ?? 0;
    const zero = ZEROS.find((start) => code >= start && code <= start + 9);
    return zero === undefined ? digit : String(code - zero);
  });
}
