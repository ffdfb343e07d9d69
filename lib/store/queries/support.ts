import type { Evidence, FindingId, Support } from '@/lib/domain/cross-reference';
import type { SourceId } from '@/lib/domain/source';
import type { FigureRow } from '../rows';
import type { Library } from '../schema';
import type { Crossed } from './cross-references';
import { originKeys } from './origins';
import { sourceClusters } from './source-clusters';

/**
 * What the agreement on each figure of an article rests on, by the figure's finding. `crossed` are cross-references of
 * the article; figures on which no other article agrees are left out.
 */
export async function supportOf(
  library: Library,
  { views, figures }: Crossed,
): Promise<Map<FindingId, Support>> {
  const agreeing = views.filter(
    ({ relation, here, there }) => relation === 'agree' && here.articleId !== there.articleId,
  );
  if (agreeing.length === 0) return new Map();
  const ends = agreeing.flatMap(({ here, there }) => [here, there]);
  const groups = [...Map.groupBy(agreeing, ({ here }) => here.findingId)].map(
    ([findingId, own]): readonly [FindingId, readonly Evidence[]] => [
      findingId,
      [...own.slice(0, 1).map(({ here }) => here), ...own.map(({ there }) => there)],
    ],
  );
  const rowOf = (end: Evidence) => figures.get(end.findingId);
  // Where one article says it itself there is no one teller, and nobody has to be looked up.
  const credited = groups.flatMap(([, all]) =>
    all.every((end) => typeof rowOf(end)?.sourceId === 'string') ? all : [],
  );
  const [origins, tellers] = await Promise.all([
    originKeys(library, unique(ends.map(({ articleId }) => articleId))),
    tellersOf(
      library,
      unique(credited).flatMap((end) => rowOf(end) ?? []),
    ),
  ]);
  const supports = new Map<FindingId, Support>();
  for (const [findingId, all] of groups) {
    const articles = unique(all.map(({ articleId }) => articleId));
    supports.set(findingId, {
      articles: articles.length,
      origins: new Set(articles.map((id) => origins.get(id) ?? id)).size,
      source: onlyOne(all.map((end) => tellers.get(end.findingId) ?? null)),
    });
  }
  return supports;
}

interface Teller {
  readonly id: SourceId;
  readonly name: string;
}

/** Who each figure is credited to, under whatever name; figures that the article itself gives are left out. */
async function tellersOf(
  library: Library,
  rows: readonly FigureRow[],
): Promise<Map<FindingId, Teller>> {
  const ids = unique(rows.flatMap(({ sourceId }) => (sourceId === null ? [] : [sourceId])));
  const clusters = await sourceClusters(library, ids);
  return new Map(
    rows.flatMap(({ id, sourceId, sourceName }): [FindingId, Teller][] => {
      if (sourceId === null) return [];
      const cluster = clusters.get(sourceId);
      return [[id, { id: cluster?.id ?? sourceId, name: cluster?.name ?? sourceName ?? sourceId }]];
    }),
  );
}

function onlyOne(tellers: readonly (Teller | null)[]): string | null {
  const [first] = tellers;
  if (!first) return null;
  return tellers.every((teller) => teller?.id === first.id) ? first.name : null;
}

function unique<Value>(values: readonly Value[]): Value[] {
  return [...new Set(values)];
}
