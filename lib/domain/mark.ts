import type {
  CrossReferenceView,
  FindingId,
  Relation,
  SourceReadBefore,
  Support,
} from './cross-reference';
import type { Measure } from './figure';
import type { Part, Span } from './span';

/** How strongly a mark shows: the strongest relation of its finding, or none. */
export type MarkLevel = 'none' | 'read-before' | Relation;

/** A finding as the page paints it. */
export interface Mark {
  readonly id: FindingId;
  readonly kind: 'mention' | 'figure';
  readonly part: Part;
  readonly span: Span;
  readonly level: MarkLevel;
}

/** What the card shows for one mark. */
export interface CardContent {
  readonly mark: Mark;
  /** The finding as printed ("at least 43"; a source's name). */
  readonly phrase: string;
  /** What is counted, as printed; null for a mention and where the text has none. */
  readonly subject: string | null;
  /** What the figure measures; null for a mention. */
  readonly measure: Measure | null;
  /** The sentence that the finding stands in, as printed. */
  readonly sentence: string;
  /** Who is credited with the figure, or the source that the mention names; null means the article itself. */
  readonly source: string | null;
  /** ISO date or date-time of this article: what "one day earlier" counts from. */
  readonly day: string;
  /** Most useful first: conflicts, then updates, then agreements. */
  readonly crossReferences: readonly CrossReferenceView[];
  /** What the agreement of articles on the figure rests on; null where no other article agrees. */
  readonly support: Support | null;
  /** Set where the mark names a source that was read before. */
  readonly readBefore: SourceReadBefore | null;
}
