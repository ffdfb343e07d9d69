import type { CrossReferenceView, FindingId, SourceReadBefore } from './cross-reference';
import type { Measure } from './figure';
import type { Highlight } from './highlight';
import type { MarkLevel } from './mark';
import type { SourceId } from './source';
import type { Part, Span } from './span';

/** What every finding of an outline has. */
interface OutlineFinding {
  readonly id: FindingId;
  readonly part: Part;
  readonly span: Span;
  /** As printed. */
  readonly phrase: string;
  /** The sentence it stands in, as printed. */
  readonly sentence: string;
}

/** A figure, with what others say of it. */
export interface OutlineFigure extends OutlineFinding {
  readonly kind: 'figure';
  readonly level: MarkLevel;
  /** What is counted, as printed; null where the text has none. */
  readonly subject: string | null;
  readonly measure: Measure;
  /** Who is credited with it; null means the article itself. */
  readonly sourceId: SourceId | null;
  readonly source: string | null;
  /** Most useful first. */
  readonly crossReferences: readonly CrossReferenceView[];
}

/** A source, where a paragraph first names it. */
export interface OutlineSource extends OutlineFinding {
  readonly kind: 'source';
  readonly sourceId: SourceId;
  /** Its full name. */
  readonly name: string;
  /** Null where no other article cites it. */
  readonly readBefore: SourceReadBefore | null;
}

/** The reader's own highlight, where its words stand. */
interface OutlineHighlight {
  readonly kind: 'highlight';
  readonly part: Part;
  readonly span: Span;
  readonly highlight: Highlight;
}

/** One entry of an outline. */
export type OutlineEntry = OutlineFigure | OutlineSource | OutlineHighlight;

/** A headline or a paragraph, and what was found in it. */
export interface OutlineParagraph {
  readonly part: Part;
  readonly start: number;
  /** Its text from the beginning, at most {@link LONGEST_OPENING} code units. */
  readonly opening: string;
  /** In reading order; at least one. */
  readonly entries: readonly OutlineEntry[];
}

/** Length of what is shown of a paragraph, in code units. */
export const LONGEST_OPENING = 120;

/** All that was found and highlighted in an article, in reading order. */
export interface Outline {
  readonly paragraphs: readonly OutlineParagraph[];
  /** Highlights whose words are not found in the article any longer, the oldest first. */
  readonly orphans: readonly Highlight[];
}
