import type { ArticleId } from '@/lib/domain/article';
import { ALL_ARTICLES, type Batch, type SourceLine } from '@/lib/domain/library-views';
import type { CitationRow } from '../rows';
import type { Library } from '../schema';
import { areBegun, wordsOf } from '../search/words';
import { foundArticles } from './found-articles';
import { headOf } from './library-articles';

/**
 * Those whom articles leave unnamed ("a senior official"), the newest article's first, a batch at a time: each is somebody of one article.
 * @param typed each of these words must begin a word of what the article calls them; empty for all
 */
export async function* unnamedFound(
  library: Library,
  typed: string,
): AsyncGenerator<Batch<SourceLine>, void> {
  const words = [...wordsOf(typed)];
  // What an article calls somebody stands in it.
  for await (const found of foundArticles(library, { ...ALL_ARTICLES, words: typed }, false)) {
    const heads = new Map(found.rows.map((row) => [row.id, headOf(row)]));
    const citations = await citedIn(library, [...heads.keys()]);
    const unnamed = Map.groupBy(
      citations.filter(({ kind, name }) => kind === 'anonymous' && areBegun(words, wordsOf(name))),
      ({ articleId }) => articleId,
    );
    const rows = [...heads].flatMap(([articleId, head]) =>
      (unnamed.get(articleId) ?? [])
        .sort((x, y) => x.first.span.start - y.first.span.start)
        .map(({ sourceId, name, kind, figures }): SourceLine => ({
          ...{ sourceId, name, kind, articles: 1, figures, citedIn: head },
        })),
    );
    yield { rows, looked: found.looked };
  }
}

/** In one transaction, one question an article: a cursor through them all takes many times as long. */
function citedIn(library: Library, ids: readonly ArticleId[]): Promise<CitationRow[]> {
  return library.transaction('r', library.citations, async () => {
    const cited = ids.map((id) => library.citations.where('articleId').equals(id).toArray());
    return (await Promise.all(cited)).flat();
  });
}
