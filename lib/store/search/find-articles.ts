import type { Library } from '../schema';
import { eachArticle } from './postings';
import { bucketOf, wordsOf } from './words';

/** More words narrow nothing down further. */
const MOST_WORDS = 12;

/**
 * Articles that have, for each of the typed words, a word that begins with it; by their numbers in the index, the last read first.
 * All of them, since numbers are small; null where nothing was typed that could be looked for.
 */
export async function findArticles(library: Library, typed: string): Promise<number[] | null> {
  const wanted = [...wordsOf(typed)].slice(0, MOST_WORDS);
  if (wanted.length === 0) return null;
  const [fresh, ...rows] = await Promise.all([
    library.freshWords.toArray(),
    ...wanted.map((word) => rowsOf(library, bucketOf(word))),
  ]);
  // How many of the wanted words each article has, counted in their order.
  const last = (await library.searchedArticles.orderBy('n').lastKey()) as number | undefined;
  const found = new Uint8Array((last ?? -1) + 1);
  wanted.forEach((word, at) => {
    const begins = (one: string) => one.startsWith(word);
    const has = (article: number) => {
      if (found[article] === at) found[article] = at + 1;
    };
    for (const row of rows[at] ?? []) eachArticle(row, begins, has);
    for (const { n, words } of fresh) if (`\n${words}`.includes(`\n${word}`)) has(n);
  });
  const hits: number[] = [];
  found.forEach((count, article) => {
    if (count === wanted.length) hits.push(article);
  });
  return hits.reverse();
}

function rowsOf(library: Library, bucket: string) {
  return library.postings.where('[bucket+from]').between([bucket, 0], [bucket, Infinity]).toArray();
}
