import { AUXILIARIES, DETERMINERS } from '@/lib/language/english/function-words';
import { overlaps, type Span } from '@/lib/domain/span';
import { indexAt, tokensIn, type Document } from '@/lib/language/text/document';
import type { Token } from '@/lib/language/text/tokens';
import type { RawAttribution } from './raw-attribution';

/** How many tokens of a phrase may be missing: what lies further away is another phrase. */
const REACH = 10;

/** Prepositions that join a noun to the one before it. */
const JOINING: ReadonlySet<string> = new Set(['of', 'for', 'in', 'at', 'from']);

/** Of the determiners those that stand for somebody alone, too ("those say"). */
const ALONE: ReadonlySet<string> = new Set(['this', 'that', 'these', 'those', 'each', 'both']);

/**
 * Makes whole a source of which a border fell inside its phrase: behind "officials in the" the rest follows, up to the cue where
 * that comes; before "for Human Rights" stands what belongs to it, even where that was taken for the end of what was said. No
 * sign is crossed, and no word of the cue taken.
 */
export function withWholeSource(document: Document, attribution: RawAttribution): RawAttribution {
  const { source, cue, content } = attribution;
  if (!source) return attribution;
  const tokens = tokensIn(document, source);
  const [first, last] = [tokens[0], tokens.at(-1)];
  if (!first || !last) return attribution;
  const cues = cue ? [cue] : [];
  const start = JOINING.has(first.lower) ? startBefore(document, first, cues) : source.start;
  const end = isOpen(last) ? endBehind(document, last, [...cues, ...content]) : source.end;
  const said = content.map((span) => cutAt(document, span, start, source.start));
  // What was said cannot all be the name.
  return said.every((span) => span.start < span.end)
    ? { ...attribution, source: { start, end }, content: said }
    : attribution;
}

/** What stands before `start` of a span that reaches into the words from there up to `end`; else all of it. Empty where nothing does. */
export function cutAt({ text }: Document, span: Span, start: number, end: number): Span {
  if (!overlaps(span, { start, end })) return span;
  return { start: span.start, end: span.start + text.slice(span.start, start).trimEnd().length };
}

function isOpen({ lower }: Token): boolean {
  return JOINING.has(lower) || (DETERMINERS.has(lower) && !ALONE.has(lower));
}

/** Where the noun phrase before a preposition begins: at its article; where there is none, nothing is taken. */
function startBefore({ tokens }: Document, first: Token, taken: readonly Span[]): number {
  const at = indexAt(tokens, first.start);
  for (let i = at - 1; i >= 0 && i > at - REACH; i--) {
    const token = tokens[i];
    if (!token || !isFree(token, taken) || AUXILIARIES.has(token.lower)) break;
    if (DETERMINERS.has(token.lower)) return token.start;
  }
  return first.start;
}

/** Where a phrase ends that an article or preposition leaves open. */
function endBehind({ tokens }: Document, last: Token, taken: readonly Span[]): number {
  const at = indexAt(tokens, last.start);
  let end = last.end;
  for (let i = at + 1; i < tokens.length && i < at + REACH; i++) {
    const token = tokens[i];
    if (!token || !isFree(token, taken) || AUXILIARIES.has(token.lower)) break;
    if (!isOpen(token)) end = token.end;
  }
  return end;
}

/** Whether a token can stand in a name ("UK-based") and is none of the taken ones. */
function isFree(token: Token, taken: readonly Span[]): boolean {
  const { kind, text } = token;
  if (kind !== 'word' && kind !== 'number' && text !== '-') return false;
  return !taken.some((span) => overlaps(span, token));
}

/** A name goes over no end of a paragraph: what stands before it is another's. */
export function withinParagraph(document: Document, attribution: RawAttribution): RawAttribution {
  const { source } = attribution;
  if (!source) return attribution;
  const at = document.text.slice(source.start, source.end).lastIndexOf('\n');
  if (at < 0) return attribution;
  return { ...attribution, source: { start: source.start + at + 1, end: source.end } };
}

/** "an allegation that Holt denied": the word that opens a clause is no part of the name behind it. */
export function withoutOpener(document: Document, attribution: RawAttribution): RawAttribution {
  const { source } = attribution;
  if (!source) return attribution;
  const described = DESCRIBED.exec(document.text.slice(source.start, source.end))?.[0].length ?? 0;
  if (described > 0)
    return { ...attribution, source: { start: source.start + described, end: source.end } };
  const [first, second] = tokensIn(document, source);
  if (!first || !second || !OPENERS.has(first.text) || !/^\p{Lu}/u.test(second.text))
    return attribution;
  return { ...attribution, source: { start: second.start, end: source.end } };
}

/** "a number that [Moscow] has never confirmed": what the name behind "that" speaks about. */
const DESCRIBED = /^(?:an?|the)\s\p{Ll}+\s(?:that|which)\s(?=\p{Lu}|the\s)/u;

/** Words that open a clause and stand right before its subject, as inside a sentence. */
const OPENERS: ReadonlySet<string> = new Set(['that', 'and', 'but', 'while', 'whereas', 'because']);
