import type { Attribution } from './attribution';
import type { Figure } from './figure';
import type { Post } from './posts';
import type { CitedSource } from './source';

/** What analysis is given. It may look at nothing else. */
export interface AnalysisInput {
  /** The headline; its findings carry `part: 'title'`. */
  readonly title: string;
  /** The body; its findings carry `part: 'text'`. */
  readonly text: string;
  /** BCP 47 language of the text; null where unknown, which is read as unsupported. */
  readonly language: string | null;
  /** ISO date or date-time of publication: what "Wednesday" counts from; null where unknown. */
  readonly published: string | null;
  /** Stretches of the text that count from days of their own, in order; see `Post`. */
  readonly posts?: readonly Post[] | undefined;
  /** The outlet's name, never taken for a source of its own article; null where unknown. */
  readonly outlet: string | null;
}

/** Longest title and text together that are read, in code units: no article is longer, and a page may be hostile. */
export const LONGEST_TEXT = 1_000_000;

/** Why an article was read only in part. */
export type AnalysisLimit = 'unsupported-language' | 'no-text' | 'too-long';

/** Every finding of one article. */
export interface Analysis {
  readonly sources: readonly CitedSource[];
  /** Ordered by position, those of the title first. */
  readonly attributions: readonly Attribution[];
  /** Ordered by position, those of the title first. */
  readonly figures: readonly Figure[];
  /** Null where the whole article was read. */
  readonly limit: AnalysisLimit | null;
}
