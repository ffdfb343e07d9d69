import type { ArticleId } from '@/lib/domain/article';
import type { Detected, DetectionRow } from '../rows';

/** What was detected in an article, to be kept since the reader's word made something else of it. */
export function detectionRow(
  articleId: ArticleId,
  detected: Detected,
  derived: Detected,
): DetectionRow {
  const { counts, citations, mentions, attributions, figures, quotations } = detected;
  const credited = [...figures, ...derived.figures, ...quotations].map((row) => row.sourceId);
  const cited = citations.map((row) => row.sourceId);
  const sourceIds = [...new Set([...cited, ...credited])].filter((id) => id !== null).sort();
  return { articleId, sourceIds, counts, citations, mentions, attributions, figures, quotations };
}
