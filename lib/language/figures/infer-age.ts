import { GIVEN_NAMES } from '@/lib/language/english/given-names';
import { namesPeople } from '@/lib/language/english/measure-words';
import { isRoleWord } from '@/lib/language/english/roles';
import { isPlural, singular } from '@/lib/language/english/word-forms';
import type { Token } from '@/lib/language/text/tokens';
import type { Draft } from './draft';

/** Nobody has grown older. */
const OLDEST = 122;

/**
 * Whether a number without a unit is somebody's age: "men aged 18 to 34", "at the age of 12", "Ora Venn, 52, said",
 * "Ora Venn (52)", "a woman of 60", "children under five", "she was 19".
 */
export function isAge(tokens: readonly Token[], { quantity, counted }: Draft): boolean {
  const { start, next, unit, stated, shape } = quantity;
  if (unit !== null || stated > OLDEST || shape === 'vague' || shape === 'fraction') return false;
  const before = tokens[start - 1]?.lower ?? '';
  if (/^(?:aged?|ages)$/.test(before)) return true;
  if (counted.head === null && isJoinedAge(tokens, start)) return true;
  if (counted.head !== null) return false;
  if (isOfYoungest(tokens, start)) return true;
  if (isLevelOfAge(tokens, start)) return true;
  if (before === 'of') return /^(?:age|man|woman|boy|girl)$/.test(tokens[start - 2]?.lower ?? '');
  if (isBetween(tokens, start, next)) return true;
  if (/^(?:under|over|above|below)$/.test(tokens[start]?.lower ?? '')) {
    // "children under five", "all of them under 25"
    if (/^(?:them|whom)$/.test(before)) return tokens[start - 2]?.lower === 'of';
    return isPlural(before) && namesPeople(singular(before));
  }
  return isHis(tokens, start, next);
}

/** "two men, aged 23 and [31]", "children aged 4, 7 and [9]" */
function isJoinedAge(tokens: readonly Token[], start: number): boolean {
  let at = start - 1;
  while (at > start - 8 && /^(?:and|or|to|,)$/.test(tokens[at]?.lower ?? '')) {
    if (tokens[at - 1]?.kind === 'number') at--;
    at--;
  }
  return at < start - 2 && /^(?:aged|ages)$/.test(tokens[at]?.lower ?? '');
}

/** "the youngest of those freed is [20] and the oldest [61]" */
function isOfYoungest(tokens: readonly Token[], start: number): boolean {
  const isOne = (i: number) => /^(?:youngest|oldest|eldest)$/.test(tokens[i]?.lower ?? '');
  if (isOne(start - 1)) return true;
  if (!/^(?:is|was|being|just|only)$/.test(tokens[start - 1]?.lower ?? '')) return false;
  for (let i = start - 2; i > start - 9 && i >= 0; i--) {
    if (isOne(i)) return true;
    if (tokens[i]?.kind !== 'word') return false;
  }
  return false;
}

/** "the retirement age is 67", "raises the voting age from 16 to 18". */
function isLevelOfAge(tokens: readonly Token[], start: number): boolean {
  const link = tokens[start - 1]?.lower ?? '';
  const word = (back: number): string => tokens[start - back]?.lower ?? '';
  if (!/^(?:is|was|at|from|to|of)$/.test(link)) return false;
  return word(2) === 'age' || (link === 'to' && word(3) === 'from' && word(4) === 'age');
}

/** Parted from the name before by commas or brackets, or by nothing but lost ones ("John Venn 44 has"). */
function isBetween(tokens: readonly Token[], start: number, next: number): boolean {
  const marks = `${tokens[start - 1]?.text ?? ''}${tokens[next]?.text ?? ''}`;
  const name = tokens[start - 2]?.text ?? '';
  // "said a nurse, Tilda Rahm, 44."
  const ends = /^,[.”"’]$/.test(marks) && tokens[next + 1]?.kind !== 'number';
  if (ends) return [3, 2].every((back) => /^\p{Lu}\p{Ll}/u.test(tokens[start - back]?.text ?? ''));
  if (marks === ',,') return /^\p{Lu}\p{L}/u.test(name) || isOnePerson(tokens, start - 2);
  if (marks === '()') return isPersonalName(tokens, start - 2);
  return (
    /^\d\d$/.test(tokens[start]?.text ?? '') &&
    isPersonalName(tokens, start - 1) &&
    /^(?:has|had|is|was|said|says|told|who|of|from)$/.test(tokens[next]?.lower ?? '')
  );
}

/** "the captain, 52, said": one person without a name. */
function isOnePerson(tokens: readonly Token[], at: number): boolean {
  const noun = tokens[at]?.lower ?? '';
  if (isPlural(noun) || !(namesPeople(noun) || isRoleWord(noun))) return false;
  const before = [tokens[at - 1], tokens[at - 2], tokens[at - 3]];
  return before.some((token) => /^(?:an?|the|his|her|their|one|whose)$/.test(token?.lower ?? ''));
}

/** Whether a given name and another capitalised word end at token `last`. */
function isPersonalName(tokens: readonly Token[], last: number): boolean {
  const given = tokens[last - 1]?.lower ?? '';
  return GIVEN_NAMES.has(given) && /^\p{Lu}\p{L}/u.test(tokens[last]?.text ?? '');
}

/** "she was 19 when", "he turns 80 on Friday": nothing follows that could be counted. */
function isHis(tokens: readonly Token[], start: number, next: number): boolean {
  const verb = tokens[start - 1]?.lower ?? '';
  const who = tokens[start - 2]?.lower ?? '';
  if (!/^(?:is|was|'s|turns|turned)$/.test(verb) || !/^(?:s?he|who)$/.test(who)) return false;
  const behind = tokens[next];
  return (
    behind?.kind !== 'word' || /^(?:when|and|at|on|in|as|but|now|this|last)$/.test(behind.lower)
  );
}
