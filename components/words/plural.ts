import type { Texts } from '@/components/text';

/**
 * A counted text: `key_one` or `key_other` as the language asks, with the number, written its way, as `$1`. Both
 * languages that we write have these two forms.
 */
export function counted(texts: Texts, key: string, count: number): string {
  const form = new Intl.PluralRules(texts.locale).select(count) === 'one' ? 'one' : 'other';
  return texts.translate(`${key}_${form}`, formatNumber(texts, count));
}

/** A number as the reader's language writes it, in full: what is counted is told to the last one. */
export function formatNumber({ locale }: Texts, value: number): string {
  return new Intl.NumberFormat(locale, { maximumFractionDigits: 2 }).format(value);
}

/** The same for the scales of charts, where long numbers have no room: "1.2 million" becomes "1.2M". */
export function shortNumber({ locale }: Texts, value: number): string {
  const notation = Math.abs(value) >= 100_000 ? 'compact' : 'standard';
  return new Intl.NumberFormat(locale, { notation, maximumFractionDigits: 2 }).format(value);
}
