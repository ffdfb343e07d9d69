import type { Document } from '@/lib/language/text/document';
import type { Quotation } from '@/lib/language/text/quotations';
import { withOneContent } from './one-content';
import type { RawAttribution } from './raw-attribution';

/** What is found out and told in a document; a sentence without one of these words is not looked at. */
const DOCUMENTS = /\b(?:polls?|survey|study|inquiry|audit|census)\b/u;

/** ", an Ipsen poll of 1,004 adults taken on Wednesday [found]." at the end of a sentence. */
const FOUND =
  /^([^"“”]{12,}?),\s((?:an?|the)\s(?:\p{L}[\p{L}’'-]*\s){0,6}?(?:polls?|survey|study|inquiry|audit|census)\b(?:[^,;"“”]|,(?=\d)){0,70}?)\s(found|finds|showed|shows|said|says|suggested|suggests|concluded)(?:\s(?:on|in|last|this)\s[^,.;"“”]{2,30})?\.?\s*$/u;

/** "Two thirds approve of it, an Ipsen poll found.": the sentence is what the poll found. Linear. */
export function readFound(document: Document, quotations: readonly Quotation[]): RawAttribution[] {
  const { text, sentences } = document;
  return sentences.flatMap((sentence) => {
    const words = text.slice(sentence.start, sentence.end);
    if (!DOCUMENTS.test(words)) return [];
    const [, told = '', named = '', verb = ''] = FOUND.exec(words) ?? [];
    if (told === '') return [];
    const source = sentence.start + told.length + ', '.length;
    const cue = source + named.length + 1;
    return [
      withOneContent(text, quotations, {
        source: { start: source, end: source + named.length },
        cue: { start: cue, end: cue + verb.length },
        content: { start: sentence.start, end: sentence.start + told.length },
      }),
    ];
  });
}
