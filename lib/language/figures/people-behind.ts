import { GATHERING_VERBS } from '@/lib/language/english/measure-words';
import type { Token } from '@/lib/language/text/tokens';

/** Whether the words behind a bare number tell that people are counted whom nothing befell: they came, got away or are on board. */
export function tellsOfPeople(tokens: readonly Token[], end: number): boolean {
  return cameTogether(tokens, end) || cameThrough(tokens, end) || isAboard(tokens, end);
}

/** "43 [were saved]": nothing that befell others befell them. */
function cameThrough(tokens: readonly Token[], end: number): boolean {
  const words = tokens.slice(end, end + 4).map((token) => token.lower);
  return /^(?:(?:have|has|had|were|was|are|been|being|also|later) )*(?:rescued|saved|survived|survive|freed|released|discharged|alive|safe|unhurt|unharmed)\b/.test(
    words.join(' '),
  );
}

/** "a plane with 142 [on board]" */
function isAboard(tokens: readonly Token[], end: number): boolean {
  const [word, next] = [tokens[end]?.lower, tokens[end + 1]?.lower];
  return word === 'aboard' || (word === 'on' && next === 'board');
}

/** "120,000 [marched]", "had [turned out]", "[took part]". */
function cameTogether(tokens: readonly Token[], end: number): boolean {
  const at = /^(?:have|had)$/.test(tokens[end]?.lower ?? '') ? end + 1 : end;
  const [verb, particle] = [tokens[at]?.lower ?? '', tokens[at + 1]?.lower ?? ''];
  return GATHERING_VERBS.has(verb) || PHRASAL_GATHERING.has(`${verb} ${particle}`);
}

const PHRASAL_GATHERING = new Set([
  'took part',
  'take part',
  'taken part',
  'turned out',
  'turn out',
  'showed up',
  'walked out',
]);
