import type { ArticleId } from '@/lib/domain/article';
import type { ArticleRow, CitationRow } from '../rows';
import type { FreshWordsRow, PostingsRow } from './search-rows';
import type { Library } from '../schema';
import { packed, unpacked } from './postings';
import { bucketOf, wordsOf } from './words';

/** What an article is found by: its headline, its words, its outlet, its author, and whom it cites under their full names. */
export interface SearchedArticle {
  readonly article: Pick<ArticleRow, 'id' | 'day' | 'title' | 'site' | 'byline'>;
  readonly text: string;
  readonly citations: readonly Pick<CitationRow, 'name' | 'aliases'>[];
}

/**
 * Lets an article be found. Its words wait in a row of their own until {@link packAll} takes them into the index: that
 * is one small write where the index would be hundreds. To be called in the transaction that saves the article.
 */
export async function indexArticle(library: Library, searched: SearchedArticle): Promise<void> {
  const articleId = searched.article.id;
  const known = await library.searchedArticles.where('articleId').equals(articleId).first();
  if (known) return;
  const n = await library.searchedArticles.add({ articleId, day: searched.article.day });
  await library.freshWords.put(freshWords(n, searched));
}

/** The words of an article with this number, as they wait. */
export function freshWords(n: number, searched: SearchedArticle): FreshWordsRow {
  return { n, words: [...wordsIn(searched)].join('\n') };
}

/** Takes an article out of the index with every word that only it had. To be called while its words are still there. */
export async function unindexArticle(library: Library, articleId: ArticleId): Promise<void> {
  const known = await library.searchedArticles.where('articleId').equals(articleId).first();
  if (known?.n === undefined) return;
  const { n } = known;
  await library.searchedArticles.delete(n);
  if (await library.freshWords.get(n)) return library.freshWords.delete(n);
  const searched = await searchedArticle(library, articleId);
  if (searched) await strip(library, n, wordsIn(searched));
}

/** An article as the index takes it; null where the library does not hold it. */
export async function searchedArticle(
  library: Library,
  articleId: ArticleId,
): Promise<SearchedArticle | null> {
  const [article, text, citations] = await Promise.all([
    library.articles.get(articleId),
    library.texts.get(articleId),
    library.citations.where('articleId').equals(articleId).toArray(),
  ]);
  return article && text ? { article, text: text.text, citations } : null;
}

function wordsIn({ article, text, citations }: SearchedArticle): Set<string> {
  const names = citations.flatMap(({ name, aliases }) => [name, ...aliases]);
  return wordsOf(article.title, article.site, article.byline ?? '', ...names, text);
}

async function strip(library: Library, n: number, words: ReadonlySet<string>): Promise<void> {
  const buckets = new Set([...words].map(bucketOf));
  const keys = new Map<string, PostingsKey>();
  for (const key of await postingsKeys(library)) {
    // Keys of a bucket come in rising order: the last one that does not begin behind it holds it.
    if (buckets.has(key[0]) && key[1] <= n) keys.set(key[0], key);
  }
  const rows = (await library.postings.bulkGet([...keys.values()])).filter((row) => row);
  await library.postings.bulkPut(rows.flatMap((row) => (row ? [without(row, n)] : [])));
}

function without(row: PostingsRow, n: number): PostingsRow {
  const kept = [...unpacked(row)].flatMap(([word, articles]): [string, number[]][] => {
    const others = articles.filter((article) => article !== n);
    return others.length > 0 ? [[word, others]] : [];
  });
  return { ...row, ...packed(new Map(kept)) };
}

/** Key of a row of postings: its bucket, and the number of the first article that it may hold. */
export type PostingsKey = [string, number];

/** All keys, in order. */
export async function postingsKeys(library: Library): Promise<PostingsKey[]> {
  return library.postings.toCollection().primaryKeys();
}
