import type { ArticleId } from '@/lib/domain/article';
import { ALL_ARTICLES, type Batch, type SourceLine } from '@/lib/domain/library-views';
import { articleOfUnnamed, UNNAMED } from '@/lib/domain/unnamed-key';
import type { ArticleRow, CitationRow } from '../rows';
import type { Library } from '../schema';
import { areBegun, longestOf, wordsOf } from '../search/words';
import { foundArticles } from './found-articles';
import { headOf } from './library-articles';

/** Keys of sources that are read at once to learn which articles leave anybody unnamed. */
const MANY = 10_000;

/** So few articles are read at once and put in order; where there are more, the newest are met soon enough one by one. */
const FEW = 1000;

/** Articles whose citations are read at once. */
const BATCH = 40;

/**
 * Those whom articles leave unnamed ("a senior official"), the newest article's first, a batch at a time: each is somebody of one article.
 * @param typed each of these words must begin a word of what the article calls them; empty for all
 */
export async function* unnamedFound(
  library: Library,
  typed: string,
): AsyncGenerator<Batch<SourceLine>, void> {
  const words = [...wordsOf(typed)];
  for await (const { rows: articles, looked } of articlesThatMay(library, typed, words)) {
    const citations = await citedIn(
      library,
      articles.map(({ id }) => id),
    );
    const unnamed = Map.groupBy(
      citations.filter(({ kind, name }) => kind === 'anonymous' && areBegun(words, wordsOf(name))),
      ({ articleId }) => articleId,
    );
    const rows = articles.flatMap((article) =>
      (unnamed.get(article.id) ?? [])
        .sort((x, y) => x.first.span.start - y.first.span.start)
        .map(({ sourceId, name, kind, figures }): SourceLine => ({
          ...{ sourceId, name, kind, articles: 1, figures, citedIn: headOf(article) },
        })),
    );
    yield { rows, looked };
  }
}

/** Articles that may leave somebody unnamed whom these words begin, the newest first. */
async function* articlesThatMay(
  library: Library,
  typed: string,
  words: readonly string[],
): AsyncGenerator<Batch<ArticleRow>, void> {
  const few = await fewThatMay(library, words);
  if (few === null) {
    // What an article calls somebody stands in it.
    yield* foundArticles(library, { ...ALL_ARTICLES, words: typed }, false);
    return;
  }
  const rows = (await library.articles.bulkGet([...few])).filter((row) => row !== undefined);
  rows.sort((x, y) => (x.day < y.day ? 1 : x.day > y.day ? -1 : x.id < y.id ? 1 : -1));
  for (let from = 0; from < rows.length; from += BATCH) {
    const some = rows.slice(from, from + BATCH);
    yield { rows: some, looked: some.length };
  }
}

/** The articles that leave somebody unnamed whom the longest of these words begins, told by keys alone; null where they are many. */
async function fewThatMay(
  library: Library,
  words: readonly string[],
): Promise<ReadonlySet<ArticleId> | null> {
  const { sources } = library;
  const may =
    words.length > 0
      ? sources.where('words').startsWith(longestOf(words))
      : sources.where('id').startsWith(UNNAMED);
  const ids = await may.limit(MANY + 1).primaryKeys();
  if (ids.length > MANY) return null;
  const articles = new Set(ids.map(articleOfUnnamed).filter((id) => id !== null));
  return articles.size > FEW ? null : articles;
}

/** In one transaction, one question an article: a cursor through them all takes many times as long. */
function citedIn(library: Library, ids: readonly ArticleId[]): Promise<CitationRow[]> {
  return library.transaction('r', library.citations, async () => {
    const cited = ids.map((id) => library.citations.where('articleId').equals(id).toArray());
    return (await Promise.all(cited)).flat();
  });
}
