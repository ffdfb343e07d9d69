import type { Document } from '@/lib/language/text/document';
import { quotationsIn, type Quotation } from '@/lib/language/text/quotations';
import { formOf } from './form-of';
import type { RawAttribution } from './raw-attribution';

/** "put the death toll at [163]": a count that somebody gives. */
const PUT_AT =
  /\b(?:(?:has|have|had|also|later|initially|then|now)\s)*(put|puts)\s(?:(?:the|its|their|that|this|his|her)\s)?(?:\p{L}[\p{L}’'-]*\s){0,4}?(?:toll|number|numbers|figure|count|tally|total|turnout|damage|losses|cost|costs|dead|deaths|wounded|injured|missing|crowd|size|value|price)\s(?:[^,;.:\n"“”]{0,50}?\s)?at\s(?=[^,;:\n]{0,30}?(?:\d|one|two|three|four|five|six|seven|eight|nine|ten|dozen|hundred|thousand|million))/gu;

/** What a clause begins behind, from the left: a sign, or a word that joins it to the one before. */
const CLAUSE_OPENER =
  /^.*[;:,–—]\s*(?:(?:and|but|while|whereas|though|although)\s)?|^.*?\b(?:while|whereas)\s/u;
const FIRST_WORDS = /^(?:And|But|While|Meanwhile|However|Earlier|Later|Still)\b,?\s*/u;
/** Where what was put so ends: at the next sign, but not inside a number. */
const CLAUSE_END = /[;:–—\n]|,(?!\d)|\.(?!\d)/u;
const LONGEST_SOURCE = 90;

/** "The Red Lantern Society put the death toll at 163, while ...": the clause is its own, whoever speaks around it. Linear. */
export function readPutAt(document: Document, quotations: readonly Quotation[]): RawAttribution[] {
  const { text, sentences } = document;
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    return [...words.matchAll(PUT_AT)].flatMap((found): RawAttribution[] => {
      const before = words.slice(0, found.index);
      const opener = CLAUSE_OPENER.exec(before)?.[0] ?? FIRST_WORDS.exec(before)?.[0] ?? '';
      const name = before.slice(opener.length).trimEnd();
      const quoted = quotationsIn(quotations, {
        start: sentence.start + found.index,
        end: sentence.start + found.index + 1,
      });
      if (!/^\p{L}/u.test(name) || name.length > LONGEST_SOURCE || quoted.length > 0) return [];
      const source = sentence.start + opener.length;
      const cue = sentence.start + found.index + found[0].indexOf(found[1] ?? '');
      const start = cue + (found[1] ?? '').length + 1;
      const at = sentence.start + found.index + found[0].length;
      const length = CLAUSE_END.exec(text.slice(at, sentence.end))?.index ?? sentence.end - at;
      const content = { start, end: at + length };
      return [
        {
          source: { start: source, end: source + name.length },
          cue: { start: cue, end: start - 1 },
          content: [content],
          form: formOf(text, [content], quotationsIn(quotations, content)),
          relay: null,
        },
      ];
    });
  });
}
