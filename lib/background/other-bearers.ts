import type { ArticleId } from '@/lib/domain/article';
import type { SourceId } from '@/lib/domain/source';
import { ownKey } from '@/lib/matching/source-key';
import type { Detected, FigureRow } from '@/lib/store/rows';

/**
 * What was detected in an article, with sources that only share a name with those of other articles under keys of their own: `bearers`
 * are the keys that they were detected by. What they are called stays, so that the article is still found by it.
 */
export function withOtherBearers(
  detected: Detected,
  bearers: ReadonlySet<SourceId>,
  articleId: ArticleId,
): Detected {
  if (bearers.size === 0) return detected;
  const keyOf = (id: SourceId) => (bearers.has(id) ? ownKey(id, articleId) : id);
  const keyOrNone = (id: SourceId | null) => (id === null ? null : keyOf(id));
  const aliases = new Map(detected.citations.map((row) => [row.sourceId, row.aliasKeys]));
  return {
    counts: detected.counts,
    // Short names of the one are none of the other: a record by the short name alone would have two owners.
    citations: detected.citations.map((row) =>
      bearers.has(row.sourceId) ? { ...row, sourceId: keyOf(row.sourceId), aliasKeys: [] } : row,
    ),
    mentions: detected.mentions.map((row) => ({ ...row, sourceId: keyOf(row.sourceId) })),
    attributions: detected.attributions.map((row) => ({
      ...row,
      source: row.source && { ...row.source, sourceId: keyOf(row.source.sourceId) },
      relay: keyOrNone(row.relay),
    })),
    figures: detected.figures.map((row) => asOtherBearer(row, bearers, articleId, aliases)),
    quotations: detected.quotations.map((row) => ({ ...row, sourceId: keyOrNone(row.sourceId) })),
  };
}

/** A figure that is credited to such a source: recognised by its own key, and by the body that it speaks for. */
function asOtherBearer(
  row: FigureRow,
  bearers: ReadonlySet<SourceId>,
  articleId: ArticleId,
  aliases: ReadonlyMap<SourceId, readonly string[]>,
): FigureRow {
  const { sourceId } = row;
  if (sourceId === null || !bearers.has(sourceId)) return row;
  const others = new Set([sourceId, ...(aliases.get(sourceId) ?? [])]);
  const own = ownKey(sourceId, articleId);
  return {
    ...row,
    sourceId: own,
    sourceKeys: [own, ...row.sourceKeys.filter((key) => !others.has(key))],
  };
}
