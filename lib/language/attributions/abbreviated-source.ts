import { DETERMINERS } from '@/lib/language/english/function-words';
import { indexAt, tokensIn, type Document } from '@/lib/language/text/document';
import type { RawAttribution } from './raw-attribution';

/** An abbreviation in brackets at the end of a source. */
const ABBREVIATION = /\((\p{Lu}{2,8})\)$/u;

/** How far before the brackets a name may begin, in tokens. */
const REACH = 14;

/**
 * "The Varland Rail Union (VRU)" of which only "Union (VRU)" was read: the letters in brackets tell with which word the
 * name begins, and its article goes with it.
 */
export function withAbbreviatedName(
  document: Document,
  attribution: RawAttribution,
): RawAttribution {
  const { source } = attribution;
  const letters = source && ABBREVIATION.exec(document.text.slice(source.start, source.end))?.[1];
  if (!letters) return attribution;
  const bracket = source.end - letters.length - 2;
  const start = beginningOf(document, letters, bracket);
  if (start === null || start >= source.start) return attribution;
  const taken = [attribution.cue, ...attribution.content];
  if (taken.some((span) => span && span.end > start && span.start < source.start))
    return attribution;
  return { ...attribution, source: { start, end: source.end } };
}

/** Where the words before `end` begin whose capitals are some letters, their article with them; null where they are not. */
function beginningOf(document: Document, letters: string, end: number): number | null {
  const { tokens, text } = document;
  let missing = letters.length;
  for (let i = indexAt(tokens, end) - 1, last = i - REACH; i >= 0 && i > last; i--) {
    const token = tokens[i];
    if (token?.kind !== 'word') return null;
    const capital = token.text.charAt(0);
    if (capital === capital.toLowerCase()) continue;
    if (capital !== letters[--missing]) return null;
    if (missing > 0) continue;
    const [before] = tokensIn(document, {
      start: tokens[i - 1]?.start ?? token.start,
      end: token.start,
    });
    const isJoined =
      before &&
      DETERMINERS.has(before.lower) &&
      !text.slice(before.end, token.start).includes('\n');
    return isJoined ? before.start : token.start;
  }
  return null;
}
