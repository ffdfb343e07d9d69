import type { ArticleId } from '@/lib/domain/article';
import type { Post } from '@/lib/domain/posts';

/** When an article is read, and under which keys. */
export interface Occasion {
  readonly id: ArticleId;
  /** See `Article.hash`. */
  readonly hash: string;
  /** Milliseconds since the epoch. */
  readonly at: number;
  /** See `Article.day`. */
  readonly day: string;
  /** The posts of a live blog, their times as `day` is. */
  readonly posts?: readonly Post[] | undefined;
  /** See `ArticleRow.analysisVersion`. */
  readonly analysisVersion: string | null;
}
