import { overlaps, type Span } from '@/lib/domain/span';
import type { Document } from '@/lib/language/text/document';
import { quotationsIn, type Quotation } from '@/lib/language/text/quotations';
import type { Range } from './assemble';
import { gatherFacts } from './facts';
import { formOf } from './form-of';
import { lookAt } from './look-at';
import { mend } from './mend';
import type { AttributionModel } from './model-format';
import type { RawAttribution } from './raw-attribution';
import { readHeadline } from './read-headline';
import { readPutIt } from './read-put-it';
import { readSigned } from './read-signed';
import { relayOf } from './relay';

/** Attributions by the model's weights; linear. */
export function readByModel(
  document: Document,
  quotations: readonly Quotation[],
  model: AttributionModel,
): RawAttribution[] {
  const { text, tokens } = document;
  if (tokens.length === 0) return [];
  const found = lookAt(gatherFacts(document, quotations), model).map(({ source, cue, content }) => {
    const relay = relayOf(tokens, cue.from, cue.to);
    const spans = content.map((range) => behindRelay(document, range, relay));
    const around = { start: spans[0]!.start, end: spans.at(-1)!.end };
    return mend(document, {
      source: source && spanOf(document, source),
      cue: spanOf(document, cue),
      content: spans,
      form: formOf(text, spans, quotationsIn(quotations, around)),
      relay,
    });
  });
  if (found.length > 0 || document.part !== 'title') {
    return withFixedForms(found, readSigned(document, quotations), readPutIt(document, quotations));
  }
  const headline = readHeadline(document, quotations);
  return headline ? [headline] : [];
}

/** What was found with what is said in forms so fixed that they need no weights: a signature is sure, the others fill gaps. */
function withFixedForms(
  found: readonly RawAttribution[],
  signed: readonly RawAttribution[],
  others: readonly RawAttribution[],
): RawAttribution[] {
  const touches = (a: RawAttribution, b: RawAttribution): boolean =>
    a.content.some((span) => b.content.some((other) => overlaps(span, other)));
  const kept = found.filter((one) => !signed.some((other) => touches(one, other)));
  const added = others.filter(({ cue }) => !kept.some((one) => overlapsAny(one, cue)));
  return [...kept, ...signed, ...added].sort((a, b) => (a.cue?.start ?? 0) - (b.cue?.start ?? 0));
}

/** Whether an attribution's source or cue has words of a span. */
function overlapsAny({ source, cue }: RawAttribution, span: Span | null): boolean {
  return span !== null && [source, cue].some((own) => own !== null && overlaps(own, span));
}

function spanOf({ tokens }: Document, { from, to }: Range): Span {
  return { start: tokens[from]!.start, end: tokens[to]!.end };
}

/** The span of content, without "to Harbour Times" at its beginning. */
function behindRelay(document: Document, range: Range, relay: Span | null): Span {
  const span = spanOf(document, range);
  const opens = document.tokens[range.from]!.lower === 'to';
  if (!relay || !opens || relay.start < span.start || relay.end >= span.end) return span;
  let from = range.from;
  while (document.tokens[from]!.start < relay.end) from++;
  return from <= range.to ? spanOf(document, { from, to: range.to }) : span;
}
