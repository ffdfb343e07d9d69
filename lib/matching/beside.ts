import type { ComparableFigure } from './comparable-figure';

/** Within so many code units the words stand that say of a number what it is. */
export const REACH = 60;

/** The text right before a figure's phrase in its sentence and right behind it; null where the sentence does not print it. */
export function textBeside(
  { sentence, phrase }: Pick<ComparableFigure, 'sentence' | 'phrase'>,
  reach: number,
): { readonly before: string; readonly behind: string } | null {
  const at = sentence.indexOf(phrase);
  if (at < 0) return null;
  const end = at + phrase.length;
  return {
    before: sentence.slice(Math.max(0, at - reach), at),
    behind: sentence.slice(end, end + reach),
  };
}
