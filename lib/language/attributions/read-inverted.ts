import type { Document } from '@/lib/language/text/document';
import type { Quotation } from '@/lib/language/text/quotations';
import { withOneContent } from './one-content';
import type { RawAttribution } from './raw-attribution';

/**
 * ", said coroner Helen Mavros on Friday.", ", said the ministry's head of surveys, Dr. Helen Mavros." at the end of a sentence:
 * nobody but who is named there said it.
 */
const INVERTED =
  /^([^"“”]{12,}?),\s(said|says)\s((?:(?:the|an?)\s)?(?:\p{Ll}[\p{L}’'-]*\s){0,8}?(?:(?:\p{Lu}[\p{L}’'-]*\s){0,4}?\p{Ll}[\p{L}’'-]*,\s)?\p{Lu}[\p{L}’'-]*\.?(?:\s\p{Lu}[\p{L}’'.-]*){1,3})(?:\s(?:on|in|at|late|early|this|last)\s[^,.;"“”]{2,30})?\.?\s*$/u;

/** Words before a name that open a clause of its own ("said that Orla Finn"): then it is what was said. */
const OPENS_CLAUSE = /^(?:that|it|there|he|she|they|we|in|on|at|if|when|while|as|to)\b/iu;

/** "DNA tests had identified 52 bodies, said coroner Helen Mavros.": the sentence is said, and the name behind it is whose. */
export function readInverted(
  document: Document,
  quotations: readonly Quotation[],
): RawAttribution[] {
  const { text, sentences } = document;
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    if (!/,\ssa(?:id|ys)\s/u.test(words)) return [];
    const [, said = '', verb = '', named = ''] = INVERTED.exec(words) ?? [];
    const name = named.replace(/\.$/u, '');
    if (said === '' || OPENS_CLAUSE.test(name)) return [];
    const cue = sentence.start + said.length + ', '.length;
    const source = cue + verb.length + 1;
    return [
      withOneContent(text, quotations, {
        source: { start: source, end: source + name.length },
        cue: { start: cue, end: cue + verb.length },
        content: { start: sentence.start, end: sentence.start + said.length },
      }),
    ];
  });
}
