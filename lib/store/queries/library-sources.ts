import type { ArticleId } from '@/lib/domain/article';
import type { Batch, SourceFilter, SourceLine, SourceView } from '@/lib/domain/library-views';
import type { SourceId, SourceKind } from '@/lib/domain/source';
import type { SourceRow, Tally } from '../rows';
import type { Library } from '../schema';
import { areBegun, longestOf, wordsOf } from '../search/words';
import { mostUsual } from '../tally';
import { sourceClusters } from './source-clusters';
import { unnamedFound } from './unnamed-sources';

const BATCH = 60;

/** Names that begin as typed: up to so many are read at once. */
const FEW = 1000;

/** Sources that are looked through at once. */
const MANY = 300;

/**
 * The sources that pass a filter, those that most articles cite first, a batch at a time. Records of one source are one line. Nobody
 * whom an article leaves unnamed is listed unless asked for: "a senior official" is another one everywhere.
 */
export async function* sourcesFound(
  library: Library,
  { words: typed, kind }: SourceFilter,
): AsyncGenerator<Batch<SourceLine>, void> {
  if (kind === 'anonymous') {
    yield* unnamedFound(library, typed);
    return;
  }
  const listed = new Set<SourceId>();
  const words = [...wordsOf(typed)];
  const all = () => (kind === null ? byUse(library, BATCH) : ofKind(library, kind));
  for await (const rows of words.length > 0 ? byWords(library, words) : all()) {
    const named = rows.filter((row) => {
      const own = kindOf(row);
      return kind === null ? own !== 'anonymous' : own === kind;
    });
    const clusters = await sourceClusters(
      library,
      named.map(({ id }) => id),
    );
    const lines: SourceLine[] = [];
    for (const row of named) {
      const cluster = clusters.get(row.id);
      if (!cluster || listed.has(cluster.id)) continue;
      listed.add(cluster.id);
      const { id: sourceId, name, articles, figures } = cluster;
      lines.push({ sourceId, name, kind: kindOf(row), articles, figures, citedIn: null });
    }
    yield { rows: lines.sort((x, y) => y.articles - x.articles), looked: rows.length };
  }
}

/** One source, by the key of any of its records; null where no article cites it (any longer). */
export async function sourceById(library: Library, id: SourceId): Promise<SourceView | null> {
  const cluster = (await sourceClusters(library, [id])).get(id);
  if (!cluster) return null;
  const rows = (await library.sources.bulkGet([...cluster.members])).filter(
    (row) => row !== undefined,
  );
  const head = rows.find((row) => row.id === cluster.id);
  if (!head) return null;
  const names = usual(rows.flatMap((row) => [row.names, row.aliases]));
  return {
    sourceId: cluster.id,
    name: cluster.name,
    kind: kindOf(head),
    articles: cluster.articles,
    figures: cluster.figures,
    aliases: names.filter((name) => name !== cluster.name),
    affiliations: usual(rows.map((row) => row.affiliations)),
    members: rows.map((row) => ({
      sourceId: row.id,
      name: mostUsual(row.names) ?? row.id,
      articles: row.articles,
    })),
  };
}

/** The sources of an article by name, each once, in order of the text. */
export async function sourcesOf(
  library: Library,
  articleId: ArticleId,
): Promise<Pick<SourceLine, 'sourceId' | 'name'>[]> {
  const citations = await library.citations.where('articleId').equals(articleId).toArray();
  const inOrder = citations
    .filter(({ kind }) => kind !== 'anonymous')
    .sort((x, y) => x.first.span.start - y.first.span.start);
  const clusters = await sourceClusters(
    library,
    inOrder.map(({ sourceId }) => sourceId),
  );
  const named = inOrder.flatMap(({ sourceId }) => clusters.get(sourceId) ?? []);
  return [...new Map(named.map(({ id, name }) => [id, { sourceId: id, name }])).values()];
}

/** In order of use. Skipped are as many as were told: rows with the same count have no other order that an index could give. */
async function* byUse(library: Library, count: number): AsyncGenerator<SourceRow[], void> {
  for (let told = 0; ;) {
    const rows = await library.sources
      .orderBy('articles')
      .reverse()
      .offset(told)
      .limit(count)
      .toArray();
    if (rows.length > 0) yield rows;
    told += rows.length;
    if (rows.length < count) return;
  }
}

/**
 * Those of one kind: of the most used ones, then of all, read in the order of their keys, which is much faster than in the order of use,
 * and put in order. Of a rare kind the most used ones may have none.
 */
async function* ofKind(library: Library, kind: SourceKind): AsyncGenerator<SourceRow[], void> {
  yield await library.sources.orderBy('articles').reverse().limit(MANY).toArray();
  const found: SourceRow[] = [];
  for (let last = ''; ;) {
    const rows = await library.sources.where('id').above(last).limit(FEW).toArray();
    found.push(...rows.filter((row) => kindOf(row) === kind));
    last = rows.at(-1)?.id ?? '';
    // Who has chosen something else meanwhile no longer asks.
    yield [];
    if (rows.length < FEW) break;
  }
  found.sort(byArticles);
  for (let from = 0; from < found.length; from += BATCH) yield found.slice(from, from + BATCH);
}

function byArticles(x: SourceRow, y: SourceRow): number {
  return y.articles - x.articles || (x.id < y.id ? -1 : 1);
}

/**
 * Few are read at once and put in order. Of many, the most used are looked through instead: two letters begin a name of every
 * fiftieth source, however many there are.
 */
async function* byWords(
  library: Library,
  words: readonly string[],
): AsyncGenerator<SourceRow[], void> {
  const has = (row: SourceRow) => areBegun(words, row.words);
  const begun = library.sources.where('words').startsWith(longestOf(words));
  if ((await begun.count()) > FEW) {
    for await (const rows of byUse(library, MANY)) yield rows.filter(has);
    return;
  }
  const rows = await begun.distinct().toArray();
  const found = rows.filter(has).sort(byArticles);
  for (let from = 0; from < found.length; from += BATCH) yield found.slice(from, from + BATCH);
}

function kindOf(row: SourceRow): SourceKind {
  return (mostUsual(row.kinds) ?? 'organization') as SourceKind;
}

/** All words of some tallies, the most usual first. */
function usual(tallies: readonly Tally[]): string[] {
  const sums = new Map<string, number>();
  for (const tally of tallies)
    for (const [word, count] of Object.entries(tally))
      sums.set(word, (sums.get(word) ?? 0) + count);
  return [...sums].sort((x, y) => y[1] - x[1] || (x[0] < y[0] ? -1 : 1)).map(([word]) => word);
}
