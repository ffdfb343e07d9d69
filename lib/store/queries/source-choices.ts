import type { ArticleId } from '@/lib/domain/article';
import type { SourceChoice } from '@/lib/domain/choices';
import type { SourceId } from '@/lib/domain/source';
import { mostUsual } from '../tally';
import type { Library } from '../schema';
import { sourceClusters } from './source-clusters';

/** Most sources that are offered for what was typed, and most that are looked at for them. */
const OFFERED = 8;
const LOOKED_AT = 200;

/** The sources that an article cites, each once, by name. */
export async function sourcesOf(library: Library, articleId: ArticleId): Promise<SourceChoice[]> {
  const citations = await library.citations.where('articleId').equals(articleId).toArray();
  const clusters = await sourceClusters(
    library,
    citations.map(({ sourceId }) => sourceId),
  );
  const choices = new Map<string, SourceChoice>();
  for (const { sourceId, name } of citations) {
    const cluster = clusters.get(sourceId);
    const id = cluster?.id ?? sourceId;
    choices.set(id, { id, name: cluster?.name ?? name });
  }
  return [...choices.values()].sort((x, y) => x.name.localeCompare(y.name));
}

/** Some records by the names that articles mostly call them. */
export async function sourcesCalled(
  library: Library,
  ids: readonly SourceId[],
): Promise<SourceChoice[]> {
  const rows = await library.sources.bulkGet([...ids]);
  return rows
    .flatMap((row) => (row ? [{ id: row.id, name: mostUsual(row.names) ?? row.id }] : []))
    .sort((x, y) => x.name.localeCompare(y.name));
}

/** Sources of the library whose full or short names begin so, folded as keys are; the most cited first. */
export async function sourcesNamed(library: Library, folded: string): Promise<SourceChoice[]> {
  if (folded === '') return [];
  const [byName, byAlias] = await Promise.all([
    library.sources.where('id').startsWith(folded).limit(LOOKED_AT).toArray(),
    library.sources.where('aliasKeys').startsWith(folded).limit(LOOKED_AT).toArray(),
  ]);
  const rows = new Map([...byName, ...byAlias].map((row) => [row.id, row]));
  return [...rows.values()]
    .sort((x, y) => y.articles - x.articles)
    .slice(0, OFFERED)
    .map(({ id, names }) => ({ id, name: mostUsual(names) ?? id }));
}
