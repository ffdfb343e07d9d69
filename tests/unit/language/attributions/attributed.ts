import type { Span } from '@/lib/domain/span';
import type { RawAttribution } from '@/lib/language/attributions/raw-attribution';
import { readDocument, type Document } from '@/lib/language/text/document';
import { findQuotations, type Quotation } from '@/lib/language/text/quotations';

/** A text cut up, and what was found in it. */
interface Attributed {
  readonly document: Document;
  readonly attribution: RawAttribution;
}

/** Where words first stand in a text. */
function spanOf(text: string, words: string): Span {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
}

/** An attribution by the words of its parts; `source` null where nobody is named. */
export function attributed(
  text: string,
  source: string | null,
  cue: string,
  ...content: string[]
): Attributed {
  return {
    document: readDocument(text, 'text', null),
    attribution: {
      source: source === null ? null : spanOf(text, source),
      cue: spanOf(text, cue),
      content: content.map((words) => spanOf(text, words)),
      form: 'indirect',
      relay: null,
    },
  };
}

/** The words of a span; empty where there is none. */
export function wordsOf(text: string, span: Span | null): string {
  return span ? text.slice(span.start, span.end) : '';
}

/** What a reader finds in a text. */
export function foundBy(
  read: (document: Document, quotations: readonly Quotation[]) => RawAttribution[],
  text: string,
): RawAttribution[] {
  return read(readDocument(text, 'text', null), findQuotations(text));
}

/** The words of source, cue and content, and the form. */
export function partsOf(text: string, { source, cue, content, form }: RawAttribution): string[] {
  return [...[source, cue, ...content].map((span) => wordsOf(text, span)), form];
}
