import type { HeadedHighlight, HighlightLinkShown } from '@/components/highlight/hand-props';
import type { Article } from '@/lib/domain/article';
import type { CrossReferenceView } from '@/lib/domain/cross-reference';
import type { Meaning } from '@/lib/domain/highlight';
import type { ArticleHead, RevisionChanges, StoryLine } from '@/lib/domain/library-views';
import type { QuotationView } from '@/lib/domain/same-words';
import type { SourceId } from '@/lib/domain/source';

/** A highlight with where it stands and what the reader linked it to. */
export interface HighlightShown extends HeadedHighlight {
  readonly links: readonly HighlightLinkShown[];
}

/** All that the library holds of one article. */
export interface ArticleRead {
  readonly article: Pick<Article, 'id' | 'site' | 'title' | 'url' | 'day' | 'byline'> & {
    readonly counts: { readonly sources: number; readonly figures: number };
  };
  readonly text: string;
  /** Most useful first. */
  readonly crossReferences: readonly CrossReferenceView[];
  readonly sources: readonly { readonly sourceId: SourceId; readonly name: string }[];
  readonly highlights: readonly HighlightShown[];
  readonly meanings: readonly Meaning[];
  readonly quotations: readonly QuotationView[];
  /** Other articles that rest on the same text. */
  readonly copies: readonly ArticleHead[];
  readonly revisions: readonly RevisionChanges[];
  /** The story that it is of; null where it stands alone. */
  readonly story: StoryLine | null;
}
