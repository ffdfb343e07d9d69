/** The analysis lines of a whole library, its sources by the names under which the library knows them. */
import type { Analysis } from '@/lib/domain/analysis';
import { sourceKey } from '@/lib/matching/source-key';
import { sourceClusters } from '@/lib/store/queries/source-clusters';
import { analysisLine, type AnalysisLine } from './analysis-line';
import type { ReadLibrary } from './crossref-articles';
import type { FileArticle } from './read-articles-file';

/** One line per article, in the order given. Two sources that only share a name are told apart by a number behind it. */
export async function resolvedLines(
  { library, articles: read }: ReadLibrary,
  articles: readonly FileArticle[],
  analyses: ReadonlyMap<string, Analysis>,
): Promise<AnalysisLine[]> {
  const keyOf = new Map([...read].map(([key, article]) => [article, key]));
  const records = await library.sources.toCollection().primaryKeys();
  const clusters = await sourceClusters(library, records);
  const bearers = Map.groupBy(
    new Map([...clusters.values()].map((cluster) => [cluster.id, cluster])).values(),
    ({ name }) => name,
  );
  return articles.map((article) => {
    const analysis = analyses.get(article.text) ?? NOTHING;
    return analysisLine(article.id, analysis, (source, index) => {
      const cluster = clusters.get(sourceKey(source, keyOf.get(article) ?? '', index));
      if (!cluster || source.kind === 'anonymous') return source.name;
      const number = (bearers.get(cluster.name) ?? []).findIndex(({ id }) => id === cluster.id);
      return number > 0 ? `${cluster.name} (${String(number + 1)})` : cluster.name;
    });
  });
}

const NOTHING: Analysis = { sources: [], attributions: [], figures: [], limit: 'no-text' };
