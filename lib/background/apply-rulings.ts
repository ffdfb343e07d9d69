import type { SourceId } from '@/lib/domain/source';
import { ruledKeys, type SourceRules } from '@/lib/domain/source-rules';
import type { ArticleWords, ReadersWord } from '@/lib/store/corrections/rulebook';
import type { AttributionRow, Detected, FigureRow } from '@/lib/store/rows';
import { correctedFigures } from './corrected-figures';
import { highlightFigures } from './highlight-figures';
import { withOtherBearers } from './other-bearers';
import { forItself, quantityRows } from './quantity-rows';

/**
 * An article's findings as they are by the reader's word: what was detected, but for what corrections say against it, and the figures
 * that highlights give. The very same object where the reader's word says nothing of them.
 */
export function applyRulings(words: ArticleWords, found: Detected, word: ReadersWord): Detected {
  if (!isConcerned(found, word)) return found;
  const { rules, otherBearers } = word;
  const isRefused = (id: SourceId | null) => id !== null && rules.refused.has(id);
  const singly = found.figures.map(forItself).sort(inReadingOrder);
  const corrected = correctedFigures(words, singly, word.corrections, found.citations);
  const all = highlightFigures(words, corrected, word.highlights, found.citations);
  const detected = withOtherBearers({ ...found, figures: all }, otherBearers, words.article.id);
  const figures = [...detected.figures]
    .sort(inReadingOrder)
    .map((row) => (isRefused(row.sourceId) ? uncredited(row) : row));
  const citations = detected.citations.filter(({ sourceId }) => !isRefused(sourceId));
  return {
    counts: {
      sources: detected.counts.sources - (detected.citations.length - citations.length),
      figures: figures.length,
    },
    citations: citations.map((row) => ({
      ...row,
      figures: figures.filter(({ sourceId }) => sourceId === row.sourceId).length,
    })),
    mentions: detected.mentions.filter(({ sourceId }) => !isRefused(sourceId)),
    attributions: detected.attributions.map((row) => unattributed(row, isRefused)),
    figures: quantityRows(figures, (row) => ruledKeys(row, rules)),
    quotations: detected.quotations.map((row) =>
      isRefused(row.sourceId) ? { ...row, sourceId: null, sourceName: null } : row,
    ),
  };
}

/** Whether the reader's word says anything of an article's findings. */
function isConcerned(
  detected: Detected,
  { corrections, rules, otherBearers, highlights }: ReadersWord,
): boolean {
  if (corrections.length > 0 || highlights.length > 0) return true;
  const cited = [...detected.citations, ...detected.figures, ...detected.quotations];
  return cited.some(
    ({ sourceId }) => sourceId !== null && (isRuled(sourceId, rules) || otherBearers.has(sourceId)),
  );
}

function isRuled(id: SourceId, { joined, apart, refused }: SourceRules): boolean {
  return refused.has(id) || joined.has(id) || apart.has(id);
}

function inReadingOrder(x: FigureRow, y: FigureRow): number {
  if (x.part !== y.part) return x.part === 'title' ? -1 : 1;
  return x.start - y.start || (x.id < y.id ? -1 : 1);
}

function uncredited(row: FigureRow): FigureRow {
  return { ...row, sourceId: null, sourceName: null, sourceKeys: [] };
}

function unattributed(
  row: AttributionRow,
  isRefused: (id: SourceId | null) => boolean,
): AttributionRow {
  return {
    ...row,
    source: isRefused(row.source?.sourceId ?? null) ? null : row.source,
    relay: isRefused(row.relay) ? null : row.relay,
  };
}
