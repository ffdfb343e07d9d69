import type { Span } from '@/lib/domain/span';
import type { Document } from '@/lib/language/text/document';
import { quotationsIn, type Quotation } from '@/lib/language/text/quotations';
import type { Range } from './assemble';
import { isWishForNoName } from './behind-naming';
import { gatherFacts } from './facts';
import { withFixedForms } from './fixed-forms';
import { formOf } from './form-of';
import { withGapped } from './gapped';
import { lookAt } from './look-at';
import { mend } from './mend';
import type { AttributionModel } from './model-format';
import { isNobodys } from './nobody';
import type { RawAttribution } from './raw-attribution';
import { readHeadline } from './read-headline';
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
  const said = found.filter((one) => !isNobodys(document, one) && !isWishForNoName(document, one));
  const told = said.flatMap((one) => withGapped(document, one));
  const all = withFixedForms(document, quotations, told);
  if (all.length > 0 || document.part !== 'title') return all;
  const headline = readHeadline(document, quotations);
  return headline ? [headline] : [];
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
