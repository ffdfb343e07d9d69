import type { ArticleId } from '@/lib/domain/article';
import type { FindingId, Relation } from '@/lib/domain/cross-reference';
import type { Mark, MarkLevel } from '@/lib/domain/mark';
import type { SourceId } from '@/lib/domain/source';
import { figuresIn, saidIn } from '../findings';
import type { FigureRow, MentionRow } from '../rows';
import type { Library } from '../schema';
import { linksOfArticle } from '../links-of';
import { sourceClusters } from './source-clusters';

/** Every finding of an article that the page paints, those of the title first, each with its level. */
export async function marksOf(library: Library, articleId: ArticleId): Promise<Mark[]> {
  const [{ mentions }, figures, links] = await Promise.all([
    saidIn(library, articleId),
    figuresIn(library, articleId),
    linksOfArticle(library, articleId),
  ]);
  const relations = new Map<FindingId, Relation[]>();
  for (const { a, b, relation } of links) {
    for (const end of [a, b]) relations.set(end, [...(relations.get(end) ?? []), relation]);
  }
  const clusters = await sourceClusters(library, [...new Set(mentions.map((row) => row.sourceId))]);
  const known = (id: SourceId) => (clusters.get(id)?.articles ?? 0) > 1;
  const marks = [
    ...mentions.map((row) => mentionMark(row, known(row.sourceId))),
    ...figures.map((row) => figureMark(row, relations.get(row.quantity) ?? [])),
  ];
  return marks.sort(
    (x, y) => (x.part === y.part ? 0 : x.part === 'title' ? -1 : 1) || x.span.start - y.span.start,
  );
}

/** A mention as the page paints it. */
export function mentionMark(row: MentionRow, readBefore: boolean): Mark {
  const { id, part, start, end } = row;
  const level = readBefore ? 'read-before' : 'none';
  return { id, kind: 'mention', part, span: { start, end }, level };
}

/** A figure as the page paints it; its level is the strongest of its quantity's relations. */
export function figureMark(row: FigureRow, relations: readonly Relation[]): Mark {
  const { id, part, start, end } = row;
  return { id, kind: 'figure', part, span: { start, end }, level: strongest(relations) };
}

function strongest(relations: readonly Relation[]): MarkLevel {
  for (const relation of ['conflict', 'update', 'agree'] as const) {
    if (relations.includes(relation)) return relation;
  }
  return 'none';
}
