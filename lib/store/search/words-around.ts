import type { ArticleId } from '@/lib/domain/article';
import { wordsOf } from './words';

/** Code units that are shown before and behind what was found. */
const BEFORE = 40;
const BEHIND = 160;

/** For each text the words around the first place where one of the typed words begins a word of it; none where none does. */
export function wordsAround(
  texts: ReadonlyMap<ArticleId, string>,
  typed: string,
): ReadonlyMap<ArticleId, string> {
  const words = [...wordsOf(typed)];
  if (words.length === 0) return new Map();
  return new Map(
    [...texts].flatMap(([id, text]): [ArticleId, string][] => {
      const found = around(text, words);
      return found === null ? [] : [[id, found]];
    }),
  );
}

function around(text: string, words: readonly string[]): string | null {
  const at = beginOf(text, words);
  if (at === null) return null;
  const from = at <= BEFORE ? 0 : text.indexOf(' ', at - BEFORE) + 1;
  const told = text.slice(from, at + BEHIND).replace(/\s+/gu, ' ');
  return from === 0 ? told : `… ${told}`;
}

/** Where one of the words first begins a word. What stands before is looked at only where one was found: that is much faster. */
function beginOf(text: string, words: readonly string[]): number | null {
  for (const { index } of text.matchAll(new RegExp(words.join('|'), 'giu')))
    if (!WORD_BEFORE.test(text.slice(Math.max(0, index - 2), index))) return index;
  return null;
}

const WORD_BEFORE = /[\p{L}\p{N}]$/u;
