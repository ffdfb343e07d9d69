import type { ArticleId } from './article';
import type { FindingId } from './cross-reference';
import type { Part, Span } from './span';

/** A stretch of two quotations laid side by side: the same in both (as printed here), or only in one. */
export interface WordChange {
  readonly kind: 'same' | 'only-here' | 'only-there';
  readonly text: string;
}

/** A quotation of this article that another one has too, with the other's words beside it. */
export interface QuotationView {
  readonly id: string;
  /** Whether its words are the same in both. */
  readonly relation: 'same' | 'changed';
  readonly here: QuotationEnd;
  readonly there: QuotationEnd;
  /** Both laid side by side, in reading order; empty where they are the same but for a cut at either end. */
  readonly changes: readonly WordChange[];
}

/** One end of a {@link QuotationView}. */
export interface QuotationEnd {
  readonly articleId: ArticleId;
  readonly findingId: FindingId;
  readonly part: Part;
  /** From the first quotation mark to the last. */
  readonly span: Span;
  /** The words inside the quotation marks. */
  readonly words: string;
  /** Who said them; null where nobody is named. */
  readonly source: string | null;
  readonly site: string;
  readonly title: string;
  readonly url: string;
  /** ISO date or date-time. */
  readonly day: string;
}

/** Articles that share so much of their words that they rest on one text: copies and rewrites of one report. */
export interface OriginView {
  /** All of them, the article itself included, the oldest first. */
  readonly articles: readonly {
    readonly articleId: ArticleId;
    readonly site: string;
    readonly title: string;
    readonly url: string;
    readonly day: string;
    /** Share of the shorter article's word sequences that it has in common with this article, 0 to 1; 1 for itself. */
    readonly shared: number;
  }[];
  /** The agency or outlet that most of them name as their origin; null where they name none. */
  readonly credited: string | null;
}
