import type { ArticleId } from '@/lib/domain/article';
import type { Evidence, SourceReadBefore } from '@/lib/domain/cross-reference';
import type { Part, Span } from '@/lib/domain/span';

/** A passage of an article, here or there: where it stands as far as that is known, and a sentence to find it by. */
export interface Passage {
  readonly articleId: ArticleId;
  readonly place: { readonly part: Part; readonly span: Span } | { readonly sentence: string };
  readonly sentence: string;
}

/** Where a figure stands. */
export function passageOf(evidence: Evidence): Passage {
  const { articleId, part, span, sentence } = evidence;
  return { articleId, place: { part, span }, sentence };
}

/** Where another article cites a source. */
export function citationOf(there: SourceReadBefore['there']): Passage {
  const { articleId, sentence } = there;
  return { articleId, place: { sentence }, sentence };
}
