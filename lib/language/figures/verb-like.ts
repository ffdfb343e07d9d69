import { STATE_WORDS } from '@/lib/language/english/measure-words';
import type { Token } from '@/lib/language/text/tokens';

/** Verbs with the "s" that behind a plural is no second one ("one in five households spends"). */
export const SINGULAR_VERBS = new Set(
  'spends lives needs wants works faces remains says thinks believes supports opposes feels owns earns pays uses lacks suffers relies'.split(
    ' ',
  ),
);

const COMMON_VERBS = new Set(
  'came come went go left leave said say took take got get made make began lived live voted remain remained stayed attended show shows gave told felt fell rose stood became saw won'.split(
    ' ',
  ),
);

/** Whether a word before any noun is rather a verb: the number then stands without a noun ("22 came", "six wounding"). */
export function isVerbLike(tokens: readonly Token[], at: number, start: number): boolean {
  const word = tokens[at]?.lower ?? '';
  if (COMMON_VERBS.has(word)) return true;
  return at === start && /ing$/.test(word) && STATE_WORDS.has(`${word.slice(0, -3)}ed`);
}
