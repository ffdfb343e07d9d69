import type { FindingId } from '@/lib/domain/cross-reference';
import type { CardContent } from '@/lib/domain/mark';
import { figuresById, saidIn } from '../findings';
import { articleOfFinding } from '../keys';
import type { FigureRow, MentionRow } from '../rows';
import type { Library } from '../schema';
import { crossedBy } from './cross-references';
import { figureMark, mentionMark } from './marks';
import { sourceClusters } from './source-clusters';
import { supportOf } from './support';
import { readBefore } from './sources-read-before';
import { toldAt } from '@/lib/domain/posts';

/** What the card shows for a finding; null where the library does not hold it (any longer). */
export async function cardOf(library: Library, findingId: FindingId): Promise<CardContent | null> {
  const [figures, { mentions }] = await Promise.all([
    figuresById(library, [findingId]),
    saidIn(library, articleOfFinding(findingId)),
  ]);
  const figure = figures.get(findingId);
  if (figure) return figureCard(library, figure);
  const mention = mentions.find(({ id }) => id === findingId);
  return mention ? mentionCard(library, mention) : null;
}

async function figureCard(library: Library, figure: FigureRow): Promise<CardContent> {
  const crossed = await crossedBy(library, figure.quantity);
  const crossReferences = crossed.views;
  return {
    mark: figureMark(
      figure,
      crossReferences.map(({ relation }) => relation),
    ),
    phrase: figure.phrase,
    subject: figure.subject,
    measure: figure.measure,
    sentence: figure.sentence,
    source: figure.sourceName,
    day: toldAt(figure),
    crossReferences,
    support: [...(await supportOf(library, crossed)).values()][0] ?? null,
    readBefore: null,
  };
}

async function mentionCard(library: Library, mention: MentionRow): Promise<CardContent | null> {
  const [article, text, citation, clusters] = await Promise.all([
    library.articles.get(mention.articleId),
    library.texts.get(mention.articleId),
    library.citations.get([mention.sourceId, mention.articleId]),
    sourceClusters(library, [mention.sourceId]),
  ]);
  if (!article || !text || !citation) return null;
  const cluster = clusters.get(mention.sourceId);
  const before = await readBefore(library, citation, cluster);
  const printed = mention.part === 'title' ? article.title : text.text;
  return {
    mark: mentionMark(mention, before !== null),
    phrase: printed.slice(mention.start, mention.end),
    subject: null,
    measure: null,
    sentence: printed.slice(mention.sentence.start, mention.sentence.end),
    source: cluster?.name ?? citation.name,
    day: article.day,
    crossReferences: [],
    support: null,
    readBefore: before,
  };
}
