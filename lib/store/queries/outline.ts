import type { ArticleId } from '@/lib/domain/article';
import type { CrossReferenceView, FindingId, SourceReadBefore } from '@/lib/domain/cross-reference';
import type { Outline, OutlineEntry, OutlineFigure, OutlineSource } from '@/lib/domain/outline';
import type { SourceId } from '@/lib/domain/source';
import { figuresIn, saidIn } from '../findings';
import type { FigureRow, MentionRow } from '../rows';
import type { Library } from '../schema';
import { highlightsOf } from './highlights';
import { figureMark } from './marks';
import { inParagraphs, type Printed } from './outline-paragraphs';
import { sourceClusters, type SourceCluster } from './source-clusters';

/** What was asked of an article before, so that it is not asked twice. */
interface Known {
  readonly crossReferences: readonly CrossReferenceView[];
  readonly sourcesReadBefore: readonly SourceReadBefore[];
}

/** Which source each record is of. */
type Clusters = ReadonlyMap<SourceId, SourceCluster>;

/** All findings and highlights of an article in reading order, by paragraph. Empty where it is not in the library. */
export async function outlineOf(
  library: Library,
  articleId: ArticleId,
  known: Known,
): Promise<Outline> {
  const [article, text, figures, { mentions }, highlights] = await Promise.all([
    library.articles.get(articleId),
    library.texts.get(articleId),
    figuresIn(library, articleId),
    saidIn(library, articleId),
    highlightsOf(library, articleId),
  ]);
  if (!article || !text) return { paragraphs: [], orphans: [] };
  const printed: Printed = { title: article.title, text: text.text };
  const cited = [...mentions, ...figures].flatMap(({ sourceId }) => sourceId ?? []);
  const clusters = await sourceClusters(library, [...new Set(cited)]);
  const entries: OutlineEntry[] = [
    ...figureEntries(figures, known.crossReferences, clusters),
    ...sourceEntries(mentions, printed, known.sourcesReadBefore, clusters),
    ...highlights.flatMap((highlight): OutlineEntry[] => {
      const { part, span } = highlight;
      return span ? [{ kind: 'highlight', part, span, highlight }] : [];
    }),
  ];
  return {
    paragraphs: inParagraphs(printed, entries),
    orphans: highlights.filter(({ span }) => span === null),
  };
}

function figureEntries(
  rows: readonly FigureRow[],
  views: readonly CrossReferenceView[],
  clusters: Clusters,
): OutlineFigure[] {
  const byQuantity = new Map<FindingId, CrossReferenceView[]>();
  for (const view of views) {
    byQuantity.set(view.here.findingId, [...(byQuantity.get(view.here.findingId) ?? []), view]);
    // A link between two passages of the article is seen from the first; the other end has it too.
    if (view.there.articleId === view.here.articleId) {
      const turned = { ...view, here: view.there, there: view.here };
      byQuantity.set(turned.here.findingId, [
        ...(byQuantity.get(turned.here.findingId) ?? []),
        turned,
      ]);
    }
  }
  return rows.map((row) => {
    const crossReferences = byQuantity.get(row.quantity) ?? [];
    const { id, part, phrase, sentence, subject, measure, sourceId } = row;
    const { span, level } = figureMark(
      row,
      crossReferences.map(({ relation }) => relation),
    );
    return {
      kind: 'figure',
      ...{ id, part, span, level, phrase, sentence, subject, measure, crossReferences },
      sourceId: sourceId && (clusters.get(sourceId)?.id ?? sourceId),
      source: row.sourceName,
    };
  });
}

function sourceEntries(
  rows: readonly MentionRow[],
  printed: Printed,
  readBefore: readonly SourceReadBefore[],
  clusters: Clusters,
): OutlineSource[] {
  const before = new Map(readBefore.map((source) => [source.sourceId, source]));
  return rows.flatMap(({ id, part, start, end, sourceId, sentence }): OutlineSource[] => {
    const cluster = clusters.get(sourceId);
    if (!cluster) return [];
    const text = printed[part];
    return [
      {
        kind: 'source',
        id,
        part,
        span: { start, end },
        phrase: text.slice(start, end),
        sentence: text.slice(sentence.start, sentence.end),
        sourceId: cluster.id,
        name: cluster.name,
        readBefore: before.get(cluster.id) ?? null,
      },
    ];
  });
}
