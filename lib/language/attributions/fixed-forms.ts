import { overlaps, type Span } from '@/lib/domain/span';
import { indexAt, type Document } from '@/lib/language/text/document';
import type { Quotation } from '@/lib/language/text/quotations';
import type { RawAttribution } from './raw-attribution';
import { readFound } from './read-found';
import { readGivenBy } from './read-given-by';
import { readInverted } from './read-inverted';
import { readPutAt } from './read-put-at';
import { readPutIt } from './read-put-it';
import { readQuoted } from './read-quoted';
import { readSigned } from './read-signed';
import { readSoSaid } from './read-so-said';
import { readTurns } from './read-turns';

/**
 * What was found with what is said in forms so fixed that they need no weights, in order of the cues: signatures and
 * turns of an interview and counts that somebody puts at a number are sure; "as X put it", "X was quoted as saying", "So said X"
 * and "the 26 acknowledged by X" fill a gap. But for the sorting linear.
 */
export function withFixedForms(
  document: Document,
  quotations: readonly Quotation[],
  found: readonly RawAttribution[],
): RawAttribution[] {
  const turns = readTurns(document);
  const heads = turns.map(headOf);
  const signed = readSigned(document, quotations);
  const words = signed.map(({ content }) => content[0]!);
  const putIt = [...readPutIt(document, quotations), ...readQuoted(document, quotations)];
  const phrases = putIt.map(headOf);
  const inverted = readInverted(document, quotations);
  const behind = inverted.map(({ source, cue }) => ({ start: cue!.start, end: source!.end }));
  const kept = found.filter(
    ({ source, cue, content }) =>
      !(cue && touchesOne(heads, cue)) &&
      !content.some((span) => touchesOne(words, span)) &&
      !(source && cue && touchesOne(phrases, source) && touchesOne(phrases, cue)) &&
      !(source && cue && touchesOne(behind, cue) && !touchesOne(behind, source)),
  );
  const taken = disjoint(kept.flatMap(({ source, cue }) => [source, cue]));
  const polled = readFound(document, quotations);
  const more = [...putIt, ...inverted, ...polled, ...readSoSaid(document, quotations)].filter(
    ({ cue }) => !(cue && touchesOne(taken, cue)),
  );
  const putAt = readPutAt(document, quotations);
  const clauses = disjoint(
    putAt.map((one) => ({ start: one.source!.start, end: one.content[0]!.end })),
  );
  const others = [...kept, ...more]
    .filter(({ cue }) => !(cue && touchesOne(clauses, cue)))
    .map((one) => withoutClauses(document, one, clauses))
    .filter(({ content }) => content.length > 0);
  const cues = disjoint(others.map(({ cue }) => cue));
  const given = readGivenBy(document, quotations).filter(
    ({ cue }) => !(cue && touchesOne(cues, cue)),
  );
  const all = [...others, ...turns, ...signed, ...putAt, ...given];
  return all.sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
}

/** Whether a span has words of one of some spans that stand in order and apart. */
function touchesOne(spans: readonly Span[], span: Span): boolean {
  const next = spans[indexAt(spans, span.start)];
  return next !== undefined && overlaps(next, span);
}

/** Whose words it is and what tells that, from the first word to the last; the name stands before. */
function headOf({ source, cue, relay }: RawAttribution): Span {
  return { start: source!.start, end: relay?.end ?? cue!.end };
}

/** What was said, up to a clause that is somebody else's ("120,000 came; [police put the number at 35,000]"); maybe nothing. */
function withoutClauses(
  { text }: Document,
  attribution: RawAttribution,
  clauses: readonly Span[],
): RawAttribution {
  const content = attribution.content.map((span) => {
    const at = indexAt(clauses, span.start);
    const clause = clauses[at]?.start === span.start ? clauses[at + 1] : clauses[at];
    if (!clause || clause.start < span.start || clause.start >= span.end) return span;
    const before = text.slice(span.start, clause.start);
    return { start: span.start, end: span.start + before.replace(JOINED, '').length };
  });
  return { ...attribution, content: content.filter(({ start, end }) => start < end) };
}

/** What joins a clause to the one before. */
const JOINED = /[\s;:,–—]*(?:\b(?:and|but|while|whereas|though|although)\s)?\s*$/u;

/** The same stretches of text as spans in order and apart. */
function disjoint(spans: readonly (Span | null)[]): Span[] {
  const sorted = spans.filter((span) => span !== null).sort((a, b) => a.start - b.start);
  const apart: { start: number; end: number }[] = [];
  for (const { start, end } of sorted) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({ start, end });
  }
  return apart;
}
