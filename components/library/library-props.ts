import type { Passage } from '@/components/passage';
import type { ArticleId } from '@/lib/domain/article';

/** A list that fills in as it is asked for more. */
export interface Filling<Row> {
  readonly rows: readonly Row[];
  /** `more`: there may be more rows; `all`: these are all. */
  readonly state: 'loading' | 'more' | 'all';
  readonly onMore: () => void;
}

/** What can be asked for in the library. */
export interface LibraryActions {
  /** Open an article in a tab at a passage. */
  readonly onOpen: (passage: Passage) => void;
  /** The article is deleted from the library; asked for twice before this is called. */
  readonly onForget: (articleId: ArticleId) => void;
}
