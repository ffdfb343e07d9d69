import type { ArticleId } from './article';
import type { FindingId } from './cross-reference';
import type { Bound } from './figure';
import type { Quote } from './quote';
import type { SourceId } from './source';
import type { Part } from './span';

/** A finding so named that it is known again after its article was analysed anew or its text has changed. */
export interface FindingAnchor {
  readonly articleId: ArticleId;
  readonly kind: 'figure';
  readonly part: Part;
  readonly quote: Quote;
}

/** What the reader says against a detection. */
export type Ruling =
  /** What goes by this record is no source at all: its mentions are not marked, nothing is credited to it. */
  | { readonly kind: 'not-a-source'; readonly sourceId: SourceId }
  /** Two records are one source, in every article. */
  | { readonly kind: 'same-source'; readonly a: SourceId; readonly b: SourceId }
  /** Two records that were taken for one source are two. */
  | { readonly kind: 'different-sources'; readonly a: SourceId; readonly b: SourceId }
  /** What goes by this record in one article is another of the same name: it is nobody's in other articles. */
  | { readonly kind: 'another-bearer'; readonly sourceId: SourceId; readonly articleId: ArticleId }
  /** A figure is credited to another source, or (null) to the article itself. */
  | {
      readonly kind: 'wrong-source';
      readonly figure: FindingAnchor;
      readonly sourceId: SourceId | null;
    }
  /** A figure was misread: what it says. */
  | {
      readonly kind: 'wrong-value';
      readonly figure: FindingAnchor;
      readonly low: number | null;
      readonly high: number | null;
      readonly bound: Bound;
    }
  /** What was taken for a figure is none. */
  | { readonly kind: 'not-a-figure'; readonly figure: FindingAnchor }
  /** Two figures do not count the same thing. */
  | { readonly kind: 'not-comparable'; readonly a: FindingAnchor; readonly b: FindingAnchor };

/** A rule of the reader's that wins over detection, in the whole library, until it is taken back. */
export interface Correction {
  /** Made where the reader makes it (a UUID), so that a message sent twice makes one. */
  readonly id: string;
  readonly ruling: Ruling;
  /** Names of what it is about, as they were shown when it was made; for the list of corrections. */
  readonly labels: readonly string[];
  /** The finding on which the reader made it; null where it was made in the library. */
  readonly madeOn: FindingId | null;
  /** Milliseconds since the epoch. */
  readonly madeAt: number;
}
