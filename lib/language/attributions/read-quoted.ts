import type { Span } from '@/lib/domain/span';
import type { Document } from '@/lib/language/text/document';
import type { Quotation } from '@/lib/language/text/quotations';
import { withOneContent } from './one-content';
import type { RawAttribution } from './raw-attribution';

/** "was quoted by the Interfront agency as saying that": the passive, with or without who quotes. */
const QUOTED =
  /\b(?:is|was|were|are|has been|have been|had been) quoted(?: (?:by|in|on) ([^,.;:"“”()\n]{2,60}?))? as (?:saying|telling \S+)(?: that)?[:,]? /u;

/** Longest name with its apposition before such words, in code units. */
const LONGEST_SOURCE = 120;

/**
 * "General Marin, the chief of staff, was quoted by the Interfront agency as saying that ...": who said it stands before, who
 * quoted it is its relay. Linear.
 */
export function readQuoted(document: Document, quotations: readonly Quotation[]): RawAttribution[] {
  const { text } = document;
  return document.sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    const found = words.includes(' quoted') ? QUOTED.exec(words) : null;
    if (!found) return [];
    const [all, by = ''] = found;
    const cue = sentence.start + found.index;
    const start = cue + all.length;
    const said = text.slice(start, sentence.end).replace(/[\s.]+$/u, '');
    const source = nameBefore(text, sentence.start, cue);
    if (!source || !/\p{L}/u.test(said)) return [];
    const content = { start, end: start + said.length };
    const relay = by === '' ? -1 : text.indexOf(by, cue);
    return [
      withOneContent(text, quotations, {
        source,
        cue: { start: cue, end: cue + all.indexOf('quoted') + 'quoted'.length },
        content,
        relay: relay < 0 ? null : { start: relay, end: relay + by.length },
      }),
    ];
  });
}

/** The words of a sentence before an offset, from the last border of a clause on; null where there are none, or too many. */
function nameBefore(text: string, from: number, end: number): Span | null {
  const words = text.slice(from, end);
  const opener =
    /^(?:[^,]*\b(?:and|but|while|as)\s(?=\p{Lu})|(?:On|In|At|After|Earlier|Later)\b[^,]*,\s)/u.exec(
      words,
    );
  const start = from + (opener?.[0].length ?? 0);
  const name = text.slice(start, end).replace(/[\s,]+$/u, '');
  return name.length > 1 && name.length <= LONGEST_SOURCE
    ? { start, end: start + name.length }
    : null;
}
