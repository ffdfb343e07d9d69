/**
 * Length of running text in code units, blanks at its ends aside; 0 where it is shorter than `least`. East Asian
 * characters count double, being words or syllables.
 */
export function proseLength(text: string, least: number): number {
  if (text.length < least / 2) return 0;
  const { length } = text.trim();
  const middle = text.charCodeAt(text.length >> 1);
  const eastAsian =
    (middle >= 0x3040 && middle <= 0x9fff) || (middle >= 0xac00 && middle <= 0xd7af);
  const full = eastAsian ? length * 2 : length;
  return full >= least ? full : 0;
}
