import { overlaps, textOf } from '@/lib/domain/span';
import { contextAt } from '@/lib/language/context/context-at';
import { statedOf } from '@/lib/matching/stated';
import { topicsOf } from '@/lib/matching/topics';
import { highlightFigureId } from '@/lib/store/keys';
import type { ArticleWords } from '@/lib/store/corrections/rulebook';
import type { CitationRow, FigureRow, HighlightRow } from '@/lib/store/rows';
import { creditOf } from './corrected-figures';
import { storyPosts, toldIn } from './story-day';

/**
 * The figures of an article and those that highlights give. One that was detected in the very words of a highlight gives way to the
 * reader's, which takes from it what the reader does not say: what event it is about.
 */
export function highlightFigures(
  words: ArticleWords,
  figures: readonly FigureRow[],
  highlights: readonly HighlightRow[],
  citations: readonly CitationRow[],
): FigureRow[] {
  const gone = new Set<FigureRow>();
  const given = highlights.flatMap((highlight) => {
    const replaced = detectedIn(highlight, figures);
    if (replaced) gone.add(replaced);
    const row = figureOf(words, highlight, replaced, citations);
    return row ? [row] : [];
  });
  return [...figures.filter((row) => !gone.has(row)), ...given];
}

/** The detected figure that a highlight's figure is: the only one in its words, or the one of them with the same value. */
function detectedIn(
  { part, span, figure }: HighlightRow,
  figures: readonly FigureRow[],
): FigureRow | undefined {
  if (!span || !figure) return undefined;
  const there = figures.filter((row) => row.part === part && overlaps(row, span));
  const same = there.find((row) => row.low === figure.low && row.high === figure.high);
  return same ?? (there.length === 1 ? there[0] : undefined);
}

function figureOf(
  words: ArticleWords,
  highlight: HighlightRow,
  detected: FigureRow | undefined,
  citations: readonly CitationRow[],
): FigureRow | null {
  const { id: highlightId, part, span, figure, sourceId } = highlight;
  if (!span || !figure) return null;
  const { article, text } = words;
  const printed = part === 'title' ? article.title : text;
  const id = highlightFigureId(article.id, highlightId);
  const { low, high, bound, measure } = figure;
  const subject = figure.subject ?? detected?.subject ?? null;
  const credit =
    sourceId === null && detected
      ? {
          sourceId: detected.sourceId,
          sourceName: detected.sourceName,
          sourceKeys: detected.sourceKeys,
        }
      : creditOf(sourceId, highlight, citations);
  return {
    ...(detected ?? around(words, part, span, statedOf(figure))),
    ...credit,
    ...{ id, articleId: article.id, day: article.day, quantity: id, part },
    ...toldIn(storyPosts(article, article.readAt), part, span.start),
    ...{ start: span.start, end: span.end, phrase: textOf(printed, span) },
    ...{ low, high, bound, measure, subject },
    highlightId,
    own: null,
    terms: [],
  };
}

/** What is read of the words around a figure that was not detected. */
function around(
  { article, text }: ArticleWords,
  part: FigureRow['part'],
  span: { readonly start: number; readonly end: number },
  value: number,
) {
  const { title } = article;
  const { places, period, context, sentence } = contextAt(
    // What "Wednesday" counts from; see `read-article.ts`.
    { title, text, published: article.day, posts: storyPosts(article, article.readAt) },
    part,
    span,
    value,
  );
  return {
    ...{ places, period, context },
    sentence: textOf(part === 'title' ? title : text, sentence),
    topics: topicsOf(title, text),
    trend: null,
    unit: null,
    scope: 'total' as const,
    split: false,
  };
}
