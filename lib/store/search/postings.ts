import { writeNumbers, readNumbers } from './numbers';

/** Which articles have which words: words in order, each with the rising numbers of its articles. */
export type Postings = ReadonlyMap<string, readonly number[]>;

/** {@link Postings} in few bytes. */
export interface PackedPostings {
  /** The words in order, parted by line breaks. */
  readonly words: string;
  /** For each word: how many articles, then their numbers, each as its distance from the one before. */
  readonly articles: Uint8Array;
}

/** Packs postings. */
export function packed(postings: Postings): PackedPostings {
  const words = [...postings.keys()].sort();
  const numbers: number[] = [];
  for (const word of words) {
    const articles = postings.get(word) ?? [];
    numbers.push(articles.length);
    let before = 0;
    for (const article of articles) {
      numbers.push(article - before);
      before = article;
    }
  }
  return { words: words.join('\n'), articles: writeNumbers(numbers) };
}

/** Unpacks postings. */
export function unpacked(row: PackedPostings): Map<string, number[]> {
  const postings = new Map<string, number[]>();
  eachArticle(
    row,
    () => true,
    (article, word) => {
      const articles = postings.get(word);
      if (articles) articles.push(article);
      else postings.set(word, [article]);
    },
  );
  return postings;
}

/** Tells every article that has one of the wanted words, as often as it has one. */
export function eachArticle(
  { words, articles }: PackedPostings,
  wanted: (word: string) => boolean,
  tell: (article: number, word: string) => void,
): void {
  const numbers = readNumbers(articles);
  let at = 0;
  for (const word of words.split('\n')) {
    const end = at + 1 + (numbers[at] ?? 0);
    at += 1;
    if (!wanted(word)) {
      at = end;
      continue;
    }
    for (let article = 0; at < end; at += 1) {
      article += numbers[at] ?? 0;
      tell(article, word);
    }
  }
}

/** Both together; an article that is in both is there once. */
export function merged(parts: readonly Postings[]): Map<string, number[]> {
  const all = new Map<string, number[]>();
  for (const part of parts) {
    for (const [word, articles] of part) {
      const known = all.get(word);
      all.set(word, known ? union(known, articles) : [...articles]);
    }
  }
  return all;
}

function union(x: readonly number[], y: readonly number[]): number[] {
  // Parts are of later and later articles, so that there is nearly always nothing to sort.
  const last = x.at(-1) ?? -1;
  if ((y[0] ?? Infinity) > last) return [...x, ...y];
  return [...new Set([...x, ...y])].sort((a, b) => a - b);
}
