import type { CrossReference } from '@/lib/domain/cross-reference';
import type { ArticleRow, AttributionRow, CitationRow, FigureRow, MentionRow } from './rows';

/** An article as it was just read and analysed, in rows; nothing of it depends on what the library holds. */
export interface Reading {
  /** As if it were read for the first time; saving sets what depends on earlier readings. */
  readonly article: ArticleRow;
  readonly text: string;
  readonly citations: readonly CitationRow[];
  readonly mentions: readonly MentionRow[];
  readonly attributions: readonly AttributionRow[];
  readonly figures: readonly FigureRow[];
}

/** How two figures stand to each other; null where they are not comparable. Must not depend on the order of its arguments' reading. */
export type Compare = (
  a: FigureRow,
  b: FigureRow,
) => Pick<CrossReference, 'relation' | 'reason' | 'score'> | null;
