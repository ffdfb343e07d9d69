import type { Part, Span } from './span';

/** `direct`: all in quotation marks; `mixed`: partly; `indirect`: not at all. */
export type AttributionForm = 'direct' | 'indirect' | 'mixed';

/** That somebody said something: who, by which words, and what. */
export interface Attribution {
  readonly part: Part;
  /** The phrase that names who said it, and the index of that source in the analysis; null where nobody is named. */
  readonly source: (Span & { readonly index: number }) | null;
  /** The words that tell that it was said ("said", "according to"); null where none do (a dialogue line). */
  readonly cue: Span | null;
  /** What was said, in order; more than one where the cue interrupts it. At least one. */
  readonly content: readonly Span[];
  readonly form: AttributionForm;
  /** Index of the outlet or body that it was told to ("told CNN"); null where none is named. */
  readonly relay: number | null;
}
