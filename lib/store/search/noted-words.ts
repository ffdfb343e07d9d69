import type { ArticleId } from '@/lib/domain/article';
import type { Library } from '../schema';
import { watchHand } from '../queries/watch-hand';
import { wordsOf } from './words';

/** What a highlight is looked for by. */
interface NotedWords {
  readonly articleId: ArticleId;
  /** Words of note, tags and quote, each behind a line break. */
  readonly words: string;
}

/** Counts changes of highlights, once anything was looked for. */
let round: number | null = null;

/** As read last, and in which round. */
const KNOWN = new WeakMap<Library, { readonly round: number; readonly noted: NotedWords[] }>();

/**
 * The articles with a highlight that has, for each of some words, one that begins with it. All highlights are read at the first
 * search and after one was changed; in between their words stay in memory, since who types asks again with every letter.
 */
export async function articlesNoted(
  library: Library,
  typed: readonly string[],
): Promise<readonly ArticleId[]> {
  if (typed.length === 0) return [];
  const found = (await notedWords(library)).filter(({ words }) =>
    typed.every((word) => words.includes(`\n${word}`)),
  );
  return [...new Set(found.map(({ articleId }) => articleId))];
}

async function notedWords(library: Library): Promise<readonly NotedWords[]> {
  if (round === null) {
    round = 0;
    watchHand(() => (round = (round ?? 0) + 1));
  }
  const known = KNOWN.get(library);
  if (known?.round === round) return known.noted;
  const begun = round;
  const rows = await library.highlights.toArray();
  const noted = rows.map(({ articleId, note, quote, tags }) => ({
    articleId,
    words: ['', ...wordsOf(note, quote.exact, ...tags)].join('\n'),
  }));
  KNOWN.set(library, { round: begun, noted });
  return noted;
}
