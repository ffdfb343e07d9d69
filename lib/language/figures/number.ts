/** A number as read from tokens, before bounds and units. */
export interface NumberReading {
  /** Index of the token behind the number. */
  readonly next: number;
  readonly low: number;
  /** Differs from `low` only where the wording is vague. */
  readonly high: number;
  /**
   * `digits`: one token of digits and nothing else ("2016", "35"); `scaled`: with a scale ("2.5 million");
   * `words`: spelled out; `fraction`: a share of something ("two thirds"); `vague`: no number, a usual range.
   */
  readonly shape: 'digits' | 'scaled' | 'words' | 'fraction' | 'vague';
}

/** A reading whose two ends are the same. */
export function exactly(value: number, next: number, shape: NumberReading['shape']): NumberReading {
  return { next, low: value, high: value, shape };
}
