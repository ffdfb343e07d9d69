import { DETERMINERS } from '@/lib/language/english/function-words';
import { tokensIn, type Document } from '@/lib/language/text/document';
import type { RawAttribution } from './raw-attribution';

/** "that" before who speaks. */
const THAT = /^that\s/u;

/**
 * "promises of 4 billion, not half of [the 9 billion] that the UN had asked for": of what stands before a clause with "that" only the
 * noun phrase right before it is whoever's the clause tells of.
 */
export function withWhatThatMeans(document: Document, attribution: RawAttribution): RawAttribution {
  const { text } = document;
  const { source, cue, content } = attribution;
  const [first, ...others] = content;
  if (!source || !cue || !first || others.length > 0) return attribution;
  if (!THAT.test(text.slice(source.start, source.end)) || first.end + 1 !== source.start)
    return attribution;
  if (source.end > cue.start || /^\s\p{Ll}{2,}\s(?:the|an?|that)\b/u.test(text.slice(cue.end)))
    return attribution;
  const start = tokensIn(document, first).findLast(({ lower }) => DETERMINERS.has(lower))?.start;
  return {
    ...attribution,
    source: { start: source.start + 'that '.length, end: source.end },
    content: [{ start: start ?? first.start, end: first.end }],
  };
}
