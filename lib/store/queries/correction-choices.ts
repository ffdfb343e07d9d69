import type { CorrectionChoices } from '@/lib/domain/choices';
import type { FindingAnchor } from '@/lib/domain/correction';
import type { FindingId } from '@/lib/domain/cross-reference';
import { quoteOf } from '@/lib/domain/quote';
import type { SourceId } from '@/lib/domain/source';
import { figuresById, saidIn } from '../findings';
import { articleOfFinding } from '../keys';
import type { FigureRow } from '../rows';
import type { Library } from '../schema';
import { crossedBy } from './cross-references';
import { sourceClusters } from './source-clusters';
import { sourcesCalled, sourcesOf } from './source-choices';

/** What of a finding may be corrected; null where the library does not hold it (any longer). */
export async function correctionChoices(
  library: Library,
  findingId: FindingId,
): Promise<CorrectionChoices | null> {
  const [figures, { mentions }] = await Promise.all([
    figuresById(library, [findingId]),
    saidIn(library, articleOfFinding(findingId)),
  ]);
  const figure = figures.get(findingId);
  const finding = figure ?? mentions.find(({ id }) => id === findingId);
  if (!finding) return null;
  const anchor = figure ? await anchorOf(library, figure) : null;
  return {
    ...(await sourceOf(library, finding.sourceId)),
    sources: await sourcesOf(library, finding.articleId),
    figure:
      figure && anchor ? { anchor, low: figure.low, high: figure.high, bound: figure.bound } : null,
    others: figure ? await others(library, figure) : [],
  };
}

async function others(library: Library, figure: FigureRow): Promise<CorrectionChoices['others']> {
  const { views } = await crossedBy(library, figure.quantity);
  const rows = await figuresById(
    library,
    views.map(({ there }) => there.findingId),
  );
  const found = await Promise.all(
    views.map(async ({ id, there }) => {
      const row = rows.get(there.findingId);
      const anchor = row ? await anchorOf(library, row) : null;
      return anchor ? [{ id, anchor }] : [];
    }),
  );
  return found.flat();
}

/** The record under a source's full name, and the others that are taken for it. */
async function sourceOf(
  library: Library,
  id: SourceId | null,
): Promise<Pick<CorrectionChoices, 'sourceId' | 'merged'>> {
  const cluster = id === null ? undefined : (await sourceClusters(library, [id])).get(id);
  if (!cluster) return { sourceId: id, merged: [] };
  const others = cluster.members.filter((member) => member !== cluster.id);
  return { sourceId: cluster.id, merged: await sourcesCalled(library, others) };
}

/** A figure so named that it is known again in a changed text. */
async function anchorOf(library: Library, row: FigureRow): Promise<FindingAnchor | null> {
  const [article, text] = await Promise.all([
    library.articles.get(row.articleId),
    library.texts.get(row.articleId),
  ]);
  if (!article || !text) return null;
  const words = row.part === 'title' ? article.title : text.text;
  const { articleId, part, start, end } = row;
  return { articleId, kind: 'figure', part, quote: quoteOf(words, { start, end }) };
}
