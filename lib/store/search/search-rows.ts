import type { ArticleId } from '@/lib/domain/article';
import type { PackedPostings } from './postings';

/** An article as the search index knows it: by a small number, rising in the order in which articles came in. */
export interface SearchedArticleRow {
  readonly n: number;
  readonly articleId: ArticleId;
  /** Day of the article, so that what is found is put in order without being loaded; see `Article.day`. */
  readonly day: string;
}

/** Words of an article that the index does not hold yet; see `search/pack-words.ts`. */
export interface FreshWordsRow {
  readonly n: number;
  /** Parted by line breaks. */
  readonly words: string;
}

/** A part of the search index: words that begin alike, and which articles have them. */
export interface PostingsRow extends PackedPostings {
  /** What the words begin with. */
  readonly bucket: string;
  /** No article in it has a lower number than this. */
  readonly from: number;
}
