import type { ArticleId } from '@/lib/domain/article';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { Figure } from '@/lib/domain/figure';

/** A figure with all that matching may look at. Two of them compare the same whatever else the library holds. */
export interface ComparableFigure extends Omit<Figure, 'source' | 'sentence'> {
  readonly id: FindingId;
  readonly articleId: ArticleId;
  /** Day of its article, ISO date or date-time: what it was known by. */
  readonly day: string;
  /** When its post was published, ISO date or date-time, in a live blog; see `toldAt`. */
  readonly told?: string;
  /** Keys of its source and of the body that it speaks for; empty where the article itself says it. */
  readonly sourceKeys: readonly string[];
  /** The numeric phrase as printed. */
  readonly phrase: string;
  /** The sentence it stands in, as printed. */
  readonly sentence: string;
  /** Words that tell what the whole article is about, most telling first. */
  readonly topics: readonly string[];
  /** Whether its sentence splits a whole into parts of which this is one ("15 civilians and 27 soldiers"). */
  readonly split: boolean;
}
