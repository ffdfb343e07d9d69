import type { Range } from '@/lib/language/attributions/assemble';
import type { Document } from '@/lib/language/text/document';
import type { NamesByToken } from './speaker-phrase';

/** Words that have a capital only where a sentence begins, lower case. */
const OPENERS = new Set(
  'the a an it he she they we this these those but in on at after meanwhile however'.split(' '),
);

/** Where full stops were lost: the clauses of a sentence, as token indexes, cut before every capitalised word that can only begin a sentence. */
export function clauses(
  document: Document,
  names: NamesByToken,
  first: number,
  last: number,
): Range[] {
  const found: Range[] = [];
  let from = first;
  for (let i = first + 1; i <= last; i++) {
    const token = document.tokens[i];
    const before = document.tokens[i - 1];
    if (!token || !OPENERS.has(token.lower) || !/^\p{Lu}/u.test(token.text)) continue;
    const loose = before?.kind !== 'punctuation' || before.text === ')';
    if (
      names.has(i) ||
      !loose ||
      (token.text.length > 1 && token.text === token.text.toUpperCase())
    )
      continue;
    if (i - from >= MINIMAL) {
      found.push({ from, to: i - 1 });
    }
    from = i;
  }
  found.push({ from, to: last });
  return found;
}

/** Shorter pieces are datelines and the like. */
const MINIMAL = 4;
