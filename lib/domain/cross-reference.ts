import type { ArticleId } from './article';
import type { Bound, Measure, Period } from './figure';
import type { Part, Span } from './span';

/** Key of a finding in the library: article, part, kind and start; the same at every reading of the same text. */
export type FindingId = string;

/** How two figures for the same thing stand to each other. */
export type Relation = 'agree' | 'conflict' | 'update';

/** Why a cross-reference was made and named so, as a code with parameters; the interface words it. */
export interface Reason {
  /** Why the relation is what it is. */
  readonly code:
    | 'same-value'
    | 'ranges-overlap'
    | 'ranges-apart'
    | 'compatible-but-far'
    | 'later-and-larger'
    | 'later-and-smaller'
    | 'same-source-corrected';
  /** What both count. */
  readonly measure: Measure;
  /** Places both name, canonical. */
  readonly places: readonly string[];
  /** Days both are about; null where either does not say. */
  readonly period: Period | null;
  /** Words both have around them, most telling first. */
  readonly shared: readonly string[];
}

/** A link between the figures of two articles, or of two passages of one. Stored once, found from both ends. */
export interface CrossReference {
  readonly id: string;
  /** The end that was reported first. */
  readonly a: FindingId;
  readonly b: FindingId;
  readonly articleA: ArticleId;
  readonly articleB: ArticleId;
  readonly relation: Relation;
  readonly reason: Reason;
  /** How sure the match is that both count the same thing, 0 to 1. */
  readonly score: number;
}

/** One end of a cross-reference, with all that is needed to show it beside the other. */
export interface Evidence {
  readonly articleId: ArticleId;
  readonly findingId: FindingId;
  readonly part: Part;
  /** Where the phrase stands in its article. */
  readonly span: Span;
  /** The figure's phrase as printed ("at least 43"). */
  readonly phrase: string;
  /** What is counted, as printed; null where the text has none. */
  readonly subject: string | null;
  readonly measure: Measure;
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
  /** The sentence the phrase stands in. */
  readonly sentence: string;
  /** Name of the source credited with it; null means the article itself. */
  readonly source: string | null;
  readonly site: string;
  readonly title: string;
  readonly url: string;
  /** ISO date or date-time. */
  readonly day: string;
}

/** A cross-reference as seen from one of its articles. */
export interface CrossReferenceView {
  readonly id: string;
  readonly relation: Relation;
  readonly reason: Reason;
  readonly score: number;
  readonly here: Evidence;
  readonly there: Evidence;
}

/** A source of this article that other articles of the library cite too. */
export interface SourceReadBefore {
  readonly sourceId: string;
  readonly name: string;
  /** Other articles that cite it. */
  readonly articles: number;
  /** Figures credited to it in other articles. */
  readonly figures: number;
  /** Its first mention here. */
  readonly here: { readonly part: Part; readonly span: Span };
  /** The newest other article that cites it, and a sentence that does. */
  readonly there: {
    readonly articleId: ArticleId;
    readonly site: string;
    readonly title: string;
    readonly url: string;
    readonly day: string;
    readonly sentence: string;
  };
}

/** What the agreement of articles on a figure rests on. */
export interface Support {
  /** Articles that give the figure, this one included. */
  readonly articles: number;
  /** Texts that they rest on: copies and rewrites of one report count once. */
  readonly origins: number;
  /** Name of the one source that all of them credit; null where they credit several, or any credits none. */
  readonly source: string | null;
}
