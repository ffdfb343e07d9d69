import type { ArticleId } from '@/lib/domain/article';

/** When an article is read, and under which keys. */
export interface Occasion {
  readonly id: ArticleId;
  /** See `Article.hash`. */
  readonly hash: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** See `Article.day`. */
  readonly day: string;
  /** See `ArticleRow.analysisVersion`. */
  readonly analysisVersion: string | null;
}
