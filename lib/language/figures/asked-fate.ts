import type { Measure } from '@/lib/domain/figure';
import { STATE_WORDS } from '@/lib/language/english/measure-words';
import type { Token } from '@/lib/language/text/tokens';

/** How many words of an answer may stand before its number ("At least 23"). */
const ANSWERS_BY = 3;

/** What a question asks the number of ("How many were [hurt]?", "Who [died]?"); null where the sentence is none of that sort. */
export function fateAsked(tokens: readonly Token[]): Measure | null {
  if (tokens.at(-1)?.text !== '?' || !/^(?:how|who)$/.test(tokens[0]?.lower ?? '')) return null;
  if (tokens[0]?.lower === 'how' && tokens[1]?.lower !== 'many') return null;
  const state = tokens.find(({ lower }) => STATE_WORDS.has(lower));
  return (state && STATE_WORDS.get(state.lower)) ?? null;
}

/** Whether a number stands at the beginning of its sentence, where an answer does. */
export function mayAnswer(start: number): boolean {
  return start <= ANSWERS_BY;
}
