import type { Highlight } from '@/lib/domain/highlight';
import type { SourceId } from '@/lib/domain/source';
import { change, type Follow } from '../changes';
import { isSame } from '../is-same';
import type { HighlightRow } from '../rows';
import type { Library } from '../schema';
import { knownSource, type KnownSource } from '../known-source';
import { highlightLabel } from './highlight-label';

/** A highlight as it is made or edited. */
export type HighlightToSave = Omit<Highlight, 'articleId' | 'createdAt' | 'changedAt'> & {
  /** Null keeps that of the highlight as it is. */
  readonly articleId: Highlight['articleId'] | null;
};

/**
 * Makes a highlight, or edits the one with its key; the article it is on and the words it was made on stay what they are. Null where
 * its article is not in the library, or the highlight is on another. `at`: milliseconds since the epoch.
 */
export function saveHighlight(
  library: Library,
  wanted: HighlightToSave,
  at: number,
  follow: Follow,
): Promise<Highlight | null> {
  return library.transaction('rw', library.tables, async () => {
    const before = (await library.highlights.get(wanted.id)) ?? null;
    const articleId = wanted.articleId ?? before?.articleId;
    if (articleId === undefined || (before && before.articleId !== articleId)) return null;
    if (!(await library.articles.get(articleId))) return null;
    const kept = before && { part: before.part, span: before.span, quote: before.quote };
    const row: HighlightRow = {
      ...wanted,
      ...(await named(library, wanted.sourceId, before)),
      ...kept,
      articleId,
      createdAt: before?.createdAt ?? at,
      changedAt: before?.changedAt ?? at,
    };
    const after = before && isSame(before, row) ? before : { ...row, changedAt: at };
    const kind = before ? 'highlight-edited' : 'highlight-made';
    const rows = [{ table: 'highlights' as const, id: row.id, before, after }];
    await change(library, { kind, label: highlightLabel(after) }, rows, follow);
    return (await library.highlights.get(row.id)) ?? null;
  });
}

async function named(
  library: Library,
  sourceId: SourceId | null,
  before: HighlightRow | null,
): Promise<KnownSource> {
  if (sourceId === null) return {};
  const { sourceName, records } = before ?? {};
  if (before?.sourceId === sourceId && sourceName !== undefined && records !== undefined)
    return { sourceName, records };
  return knownSource(library, sourceId);
}
