import type { ArticleId } from '@/lib/domain/article';
import type { ImportState } from '@/lib/domain/import';
import type { ChangedRow } from '../change-rows';

/** The import at work; the library has one at most. */
export interface ImportRow extends ImportState {
  /** Whether the beginning and the end of a library file have come in; other files have neither. */
  readonly head: boolean;
  readonly foot: boolean;
}

/** Something that came in and is not taken over yet. */
export interface StagedRow {
  /** Place in its file; what comes in twice has one place. */
  readonly n: number;
  /** 0 articles, 1 highlights, 2 links and corrections: each stands on those before. */
  readonly rank: 0 | 1 | 2;
  /** An entry as `lib/exchange` read it; checked there. */
  readonly entry: unknown;
}

/** What taking something over changed, for taking it back. */
export interface ImportedRow {
  readonly n: number;
  /** The article that was new; null where it was none. */
  readonly articleId: ArticleId | null;
  /** Row of the reader's own that was written; null where it was none. */
  readonly row: ChangedRow | null;
}
