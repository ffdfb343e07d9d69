import type { CorrectionActions, HighlightActions } from '@/components/highlight/hand-props';
import type { Passage } from '@/components/passage';
import type { ArticleId } from '@/lib/domain/article';
import type { Correction } from '@/lib/domain/correction';

/** A list that fills in as it is asked for more. */
export interface Filling<Row> {
  readonly rows: readonly Row[];
  /** `more`: there may be more rows; `all`: these are all. */
  readonly state: 'loading' | 'more' | 'all';
  /** How many entries were looked through for rows that are long in coming; null where they are not. */
  readonly looked: number | null;
  /** How many rows there are in all, where that was learnt with the first ones; else null. */
  readonly total: number | null;
  readonly onMore: () => void;
}

/** What can be asked for in the library. */
export interface LibraryActions extends HighlightActions, CorrectionActions {
  /** Open an article in a tab at a passage. */
  readonly onOpen: (passage: Passage) => void;
  /** The article is deleted from the library; asked for twice before this is called. */
  readonly onForget: (articleId: ArticleId) => void;
  /** Take a correction back. */
  readonly onTakeBack: (id: Correction['id']) => void;
}
