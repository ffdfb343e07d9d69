import type { ArticleId } from '@/lib/domain/article';
import type { ArticleRow } from '../rows';
import type { Library } from '../schema';
import { wordsOf } from './words';

/** Code units that are shown before and behind what was found. */
const BEFORE = 40;
const BEHIND = 160;

/** For each article the words around the first place where one of the typed words begins a word of its text. */
export async function wordsAround(
  library: Library,
  rows: readonly ArticleRow[],
  typed: string,
): Promise<ReadonlyMap<ArticleId, string>> {
  const words = [...wordsOf(typed)];
  if (words.length === 0) return new Map();
  const texts = await library.texts.bulkGet(rows.map(({ id }) => id));
  return new Map(
    texts.flatMap((row): [ArticleId, string][] => {
      const found = row ? around(row.text, words) : null;
      return row && found !== null ? [[row.articleId, found]] : [];
    }),
  );
}

function around(text: string, words: readonly string[]): string | null {
  const begins = new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})`, 'iu');
  const at = begins.exec(text)?.index;
  if (at === undefined) return null;
  const from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const told = text.slice(from, at + BEHIND).replace(/\s+/gu, ' ');
  return from === 0 ? told : `… ${told}`;
}
