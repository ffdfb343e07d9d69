import type { CrossReference } from '@/lib/domain/cross-reference';
import type { Question } from '@/lib/domain/question';
import type { ArticleRow, AttributionRow, CitationRow, FigureRow, MentionRow } from './rows';
import type { QuotationLinkRow, QuotationRow, SketchRow } from './wording-rows';

/** An article as it was just read and analysed, in rows; nothing of it depends on what the library holds. */
export interface Reading {
  /** As if it were read for the first time; saving sets what depends on earlier readings. */
  readonly article: ArticleRow;
  readonly text: string;
  readonly citations: readonly CitationRow[];
  readonly mentions: readonly MentionRow[];
  readonly attributions: readonly AttributionRow[];
  readonly figures: readonly FigureRow[];
  readonly quotations: readonly QuotationRow[];
  readonly sketch: SketchRow;
}

/** How two figures stand to each other; null where they are not comparable. Must not depend on the order of its arguments' reading. */
export type Compare = (a: FigureRow, b: FigureRow) => Compared | null;

/** What comparing two figures comes to. */
interface Compared extends Pick<CrossReference, 'relation' | 'reason' | 'score'> {
  /** What the two ask each other's article for: of links that differ and have one question only the likeliest is kept. */
  readonly questions?: readonly Question[];
}

/** Whether two quotations, the one reported first before the other, are the same words; see `matching/wording/compare-quotations.ts`. */
export type CompareQuotations = (
  a: QuotationRow,
  b: QuotationRow,
) => Pick<QuotationLinkRow, 'relation' | 'changes'> | null;

/** The share of their words that two articles have in common where one rests on the other; else null. Symmetric. */
export type CompareWording = (a: SketchRow, b: SketchRow) => number | null;

/** All that is compared when an article is saved. */
export interface Comparing {
  readonly figures: Compare;
  readonly quotations: CompareQuotations;
  readonly wording: CompareWording;
}
