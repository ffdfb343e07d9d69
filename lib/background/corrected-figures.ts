import type { SourceId } from '@/lib/domain/source';
import { recognitionKeys } from '@/lib/matching/source-key';
import { findAnchored } from '@/lib/store/corrections/find-anchored';
import type { ArticleWords } from '@/lib/store/corrections/rulebook';
import type { KnownSource } from '@/lib/store/known-source';
import type { CitationRow, CorrectionRow, FigureRow } from '@/lib/store/rows';

/** Figures of an article, each for itself, as some corrections say they are; the first made first. What is not found again rests. */
export function correctedFigures(
  { article, text }: ArticleWords,
  figures: readonly FigureRow[],
  corrections: readonly CorrectionRow[],
  citations: readonly CitationRow[],
): FigureRow[] {
  const strings = { title: article.title, text };
  const rows = new Map(figures.map((row) => [row.id, row]));
  for (const { ruling, ...known } of corrections) {
    if (!('figure' in ruling)) continue;
    // Looked for among all that were detected: a figure that is none by one correction is not another's by the next.
    const found = findAnchored(ruling.figure, strings, figures);
    const row = found && rows.get(found.id);
    if (!row) continue;
    if (ruling.kind === 'not-a-figure') rows.delete(row.id);
    if (ruling.kind === 'wrong-value') {
      const { low, high, bound } = ruling;
      rows.set(row.id, { ...row, low, high, bound });
    }
    if (ruling.kind === 'wrong-source') {
      const source = creditOf(ruling.sourceId, known, citations);
      rows.set(row.id, { ...row, ...source });
    }
  }
  return [...rows.values()];
}

/** What a figure row says of who is credited; `known`: what is said of a source that the article does not cite itself. */
export function creditOf(
  id: SourceId | null,
  { sourceName, records = [] }: KnownSource,
  citations: readonly CitationRow[],
): Pick<FigureRow, 'sourceId' | 'sourceName' | 'sourceKeys'> {
  if (id === null) return { sourceId: null, sourceName: null, sourceKeys: [] };
  const cited =
    citations.find(({ sourceId }) => sourceId === id) ??
    citations.find(({ sourceId }) => records.includes(sourceId));
  if (!cited)
    return {
      sourceId: id,
      sourceName: sourceName ?? id,
      sourceKeys: [...new Set([id, ...records])],
    };
  const { sourceId, name } = cited;
  return {
    sourceId,
    sourceName: name,
    sourceKeys: recognitionKeys({ ...cited, mentions: [] }, sourceId),
  };
}
