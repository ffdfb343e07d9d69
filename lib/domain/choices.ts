import type { FindingAnchor } from './correction';
import type { Bound } from './figure';
import type { HighlightFigure } from './highlight';
import type { SourceId } from './source';

/** A source as it is offered to be chosen. */
export interface SourceChoice {
  readonly id: SourceId;
  readonly name: string;
}

/** What the editor of a highlight offers. */
export interface HighlightChoices {
  /** The sources of its article, by name. */
  readonly sources: readonly SourceChoice[];
  /** The first figure that was found in the passage, and its words; null where none was. */
  readonly figure: { readonly phrase: string; readonly value: HighlightFigure } | null;
  /** Tags that other highlights have, the most used first. */
  readonly tags: readonly string[];
}

/** A figure as it may be corrected. */
export interface CorrectableFigure {
  readonly anchor: FindingAnchor;
  /** What it is taken to say; null = open. */
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
}

/** What of a finding may be corrected. */
export interface CorrectionChoices {
  /** The source that it names or is credited to; null where that is the article itself. */
  readonly sourceId: SourceId | null;
  /** Other records that are taken for this source, by name. */
  readonly merged: readonly SourceChoice[];
  /** The sources of its article, by name. */
  readonly sources: readonly SourceChoice[];
  /** Null where the finding is a mention. */
  readonly figure: CorrectableFigure | null;
  /** What the figure is compared with: the other end of each cross-reference, by the cross-reference's key. */
  readonly others: readonly { readonly id: string; readonly anchor: FindingAnchor }[];
}
