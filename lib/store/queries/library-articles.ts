import type { ArticleId } from '@/lib/domain/article';
import type { ArticleFilter, ArticleHead, ArticleLine, Batch } from '@/lib/domain/library-views';
import { articleCount } from '../article-count';
import type { ArticleRow } from '../rows';
import type { Library } from '../schema';
import { wordsAround } from '../search/words-around';
import { foundArticles } from './found-articles';

/** The articles that pass a filter as the list shows them, with the words around what was typed; see {@link foundArticles}. */
export async function* articlesFound(
  library: Library,
  filter: ArticleFilter,
): AsyncGenerator<Batch<ArticleLine>, void> {
  for await (const { rows, texts, ...found } of foundArticles(
    library,
    filter,
    filter.words !== '',
  )) {
    const around = wordsAround(texts, filter.words);
    yield { ...found, rows: rows.map((row) => lineOf(row, around.get(row.id) ?? null)) };
  }
}

/** What every list says of an article. */
export function headOf({ id, site, title, url, day }: ArticleRow): ArticleHead {
  return { articleId: id, site, title, url, day };
}

/** The words of an article as last read; empty where the library does not hold them. */
export async function textOfArticle(library: Library, articleId: ArticleId): Promise<string> {
  return (await library.texts.get(articleId))?.text ?? '';
}

/** Differs from what it was before whenever an article came, went or changed, or the reader corrected something. */
export function libraryStamp(library: Library): Promise<string> {
  const { meta, revisions, corrections } = library;
  return library.transaction('r', [meta, revisions, corrections], async () => {
    const counts = [articleCount(library), revisions.count(), corrections.count()];
    return (await Promise.all(counts)).join(' ');
  });
}

/** The sites of the library's articles, in order of their names. */
export function sitesRead(library: Library): Promise<string[]> {
  return library.transaction('r', library.articles, async () => {
    const sites: string[] = [];
    for (let last = ''; ;) {
      const next = await library.articles.where('[site+day]').above([last, '\uffff']).first();
      if (!next) return sites.sort((x, y) => x.localeCompare(y));
      last = next.site;
      sites.push(last);
    }
  });
}

function lineOf(row: ArticleRow, found: string | null): ArticleLine {
  const { sources, figures } = row.counts;
  return { ...headOf(row), sources, figures, changes: row.revision - 1, found };
}
