import type { Highlight } from '@/lib/domain/highlight';
import type { Library } from '../schema';
import { findArticles } from './find-articles';
import { areBegun, wordsOf } from './words';

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

/** A reader's highlights are few beside what was read: all are looked through. */
async function findNotes(library: Library, words: readonly string[]): Promise<number[]> {
  if (words.length === 0) return [];
  const found = new Set<string>();
  for (const highlight of await library.highlights.toArray())
    if (has(highlight, words)) found.add(highlight.articleId);
  const rows = await library.searchedArticles
    .where('articleId')
    .anyOf([...found])
    .toArray();
  return rows.map(({ n }) => n);
}

function has({ note, tags, quote }: Highlight, words: readonly string[]): boolean {
  return areBegun(words, wordsOf(note, quote.exact, ...tags));
}
