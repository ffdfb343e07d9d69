import type { Span } from '@/lib/domain/span';
import type { Document } from '@/lib/language/text/document';
import { quotationsIn, type Quotation } from '@/lib/language/text/quotations';
import { assemble, type Range } from './assemble';
import { gatherFacts } from './facts';
import { formOf } from './form-of';
import { lookAt } from './look-at';
import type { AttributionModel } from './model-format';
import type { RawAttribution } from './raw-attribution';
import { relayOf } from './relay';

/** Attributions by the model's weights; linear. */
export function readByModel(
  document: Document,
  quotations: readonly Quotation[],
  model: AttributionModel,
): RawAttribution[] {
  const { text, tokens } = document;
  if (tokens.length === 0) return [];
  const labels = lookAt(gatherFacts(document, quotations), model);
  const toSpan = ({ from, to }: Range): Span => ({
    start: tokens[from]!.start,
    end: tokens[to]!.end,
  });
  return assemble(labels).map(({ source, cue, content }) => {
    const spans = content.map(toSpan);
    const around = { start: spans[0]!.start, end: spans.at(-1)!.end };
    return {
      source: source && toSpan(source),
      cue: toSpan(cue),
      content: spans,
      form: formOf(text, spans, quotationsIn(quotations, around)),
      relay: relayOf(tokens, cue.from, cue.to),
    };
  });
}
