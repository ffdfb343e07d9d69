import type { ArticleId } from '@/lib/domain/article';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { WordChange } from '@/lib/domain/same-words';
import type { SourceId } from '@/lib/domain/source';
import type { Part, Span } from '@/lib/domain/span';
import type { Term } from '@/lib/domain/term';
import type { Findable } from './places';

/** A quotation of some length, as other articles are looked through for it. */
export interface QuotationRow {
  readonly id: FindingId;
  readonly articleId: ArticleId;
  /** Day of the article; see `Article.day`. */
  readonly day: string;
  readonly part: Part;
  /** From its first quotation mark to its last, in the article. */
  readonly span: Span;
  /** The words inside the marks, stretches that a cue parts joined by " … ". */
  readonly words: string;
  readonly sourceId: SourceId | null;
  readonly sourceName: string | null;
  /** What the index finds it by; see `matching/wording/quotation-terms.ts`. */
  readonly terms: readonly Term[];
}

/** An article's quotations: one row for all, since they are compared together. */
export interface QuotationsRow extends Findable {
  readonly quotations: readonly QuotationRow[];
}

/** That two articles have the same quotation. Stored once, found from both ends. */
export interface QuotationLinkRow {
  readonly id: string;
  /** The end that was reported first. */
  readonly a: FindingId;
  readonly b: FindingId;
  readonly articleA: ArticleId;
  readonly articleB: ArticleId;
  readonly relation: 'same' | 'changed';
  /** Both laid side by side, `a` being here; empty where they are the same. */
  readonly changes: readonly WordChange[];
  /** Day of the article of `a`. */
  readonly dayA: string;
}

/** What an article's wording is recognised by elsewhere; see `matching/wording/sketch.ts`. */
export interface SketchRow extends Findable {
  readonly site: string;
  /** Day of the article; see `Article.day`. */
  readonly day: string;
  /** Hashes of some of its word sequences, rising. */
  readonly hashes: Uint32Array;
}

/** The articles that share so much of their words with one that one rests on the other, or both on a third. Each has such a row. */
export interface CopiesRow {
  readonly articleId: ArticleId;
  /** In the order of their keys; never empty. */
  readonly copies: readonly Copy[];
}

/** An article that shares another's words. */
export interface Copy {
  readonly articleId: ArticleId;
  /** Share of the shorter one's word sequences that the other has too, 0 to 1. */
  readonly shared: number;
}
