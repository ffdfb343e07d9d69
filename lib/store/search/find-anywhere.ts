import type { Library } from '../schema';
import { findArticles } from './find-articles';
import { articlesNoted } from './noted-words';
import { wordsOf } from './words';

/** {@link findArticles}, and articles whose highlights have the typed words in note, tags or quote. */
export function findAnywhere(library: Library, typed: string): Promise<number[] | null> {
  const { freshWords, highlights, postings, searchedArticles } = library;
  const tables = [freshWords, highlights, postings, searchedArticles];
  return library.transaction('r', tables, async () => {
    const [hits, noted] = await Promise.all([
      findArticles(library, typed),
      findNotes(library, [...wordsOf(typed)]),
    ]);
    if (hits === null || noted.length === 0) return hits;
    return [...new Set([...hits, ...noted])].sort((x, y) => y - x);
  });
}

/** Numbers in the index of the articles with such highlights. */
async function findNotes(library: Library, words: readonly string[]): Promise<number[]> {
  const articles = await articlesNoted(library, words);
  if (articles.length === 0) return [];
  const rows = await library.searchedArticles.where('articleId').anyOf(articles).toArray();
  return rows.map(({ n }) => n);
}
