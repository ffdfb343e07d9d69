import type { Span } from '@/lib/domain/span';
import { indexAt, type Document } from '@/lib/language/text/document';
import type { RawAttribution } from './raw-attribution';

/** An article and at most two words in small letters. */
const BEGINNING = /^(?:the|an?|its|their)(?:\s\p{Ll}[\p{Ll}-]+){1,2}$/iu;
/** The same at the end of a statement that was taken for all of what was said. */
const LAST_WORDS = /,\s((?:its|their)(?:\s\p{Ll}[\p{Ll}-]+){0,2})$/u;
/** A statement before it ends with a comma. */
const STATEMENT = /,["”’']?\s+$/u;

/**
 * "..., [the civil] aviation authority said": words between the comma and a source that begins without an article are its own, and
 * what was said is what stands before the comma.
 */
export function withItsBeginning(document: Document, attribution: RawAttribution): RawAttribution {
  const { text, sentences } = document;
  const { source, cue, content } = attribution;
  const [begun, ...others] = content;
  if (!source || !cue || !begun || source.start > cue.start || others.length > 0)
    return attribution;
  if (source.start - begun.end !== 1) return attribution;
  const words = text.slice(begun.start, begun.end);
  const last = LAST_WORDS.exec(words);
  // "In Belgia the toll stood at 27, [its crisis] centre said": both were taken for one.
  if (last?.[1] !== undefined) {
    const start = begun.end - last[1].length;
    const said = { start: begun.start, end: begun.start + last.index };
    return { ...attribution, source: { start, end: source.end }, content: [said] };
  }
  if (!BEGINNING.test(words)) return attribution;
  const sentence = sentences[indexAt(sentences, begun.start)];
  const said = sentence && statementBefore(text, sentence.start, begun.start);
  if (!said) return attribution;
  return { ...attribution, source: { start: begun.start, end: source.end }, content: [said] };
}

function statementBefore(text: string, from: number, to: number): Span | null {
  const words = text.slice(from, to);
  const comma = STATEMENT.exec(words);
  return comma && comma.index > 0 ? { start: from, end: from + comma.index } : null;
}
