import type { Analysis } from '@/lib/domain/analysis';
import type { ArticleContent } from '@/lib/domain/article';
import type { Figure } from '@/lib/domain/figure';
import type { SourceId } from '@/lib/domain/source';
import { textOf } from '@/lib/domain/span';
import { recognitionKeys } from '@/lib/matching/source-key';
import { isSplit } from '@/lib/matching/split';
import { topicsOf } from '@/lib/matching/topics';
import { findingId } from '@/lib/store/keys';
import type { FigureRow } from '@/lib/store/rows';
import type { Occasion } from './occasion';
import { quantityRows } from './quantity-rows';
import { toldIn } from './story-day';

/** The figures of an article as rows; of those that repeat each other one stands for all (see {@link FigureRow}). */
export function figureRows(
  content: ArticleContent,
  analysis: Analysis,
  ids: readonly SourceId[],
  occasion: Occasion,
): FigureRow[] {
  const topics = topicsOf(content.title, content.text);
  const rows = analysis.figures.map((figure) =>
    figureRow(figure, content, analysis, ids, occasion, topics),
  );
  return quantityRows(rows);
}

function figureRow(
  figure: Figure,
  content: ArticleContent,
  analysis: Analysis,
  ids: readonly SourceId[],
  { id: articleId, day, posts }: Occasion,
  topics: readonly string[],
): FigureRow {
  const { source: index, sentence, ...rest } = figure;
  const printed = content[figure.part];
  const source = index === null ? undefined : analysis.sources[index];
  const sourceId = index === null ? null : (ids[index] ?? null);
  const id = findingId(articleId, 'figure', figure.part, figure.start);
  return {
    ...rest,
    id,
    articleId,
    day,
    ...toldIn(posts, figure.part, figure.start),
    quantity: id,
    sourceId,
    sourceName: source?.name ?? null,
    sourceKeys: source && sourceId !== null ? recognitionKeys(source, sourceId) : [],
    phrase: textOf(printed, figure),
    sentence: textOf(printed, sentence),
    topics,
    split: isSplit(figure, analysis.figures),
    own: null,
    highlightId: null,
    terms: [],
  };
}
