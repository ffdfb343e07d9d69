import type { Figure, Scope } from '@/lib/domain/figure';
import type { Span } from '@/lib/domain/span';
import { tokensIn, type Document } from '@/lib/language/text/document';
import type { Token } from '@/lib/language/text/tokens';
import type { Draft, MeasuredDraft } from './draft';
import { inferMeasure } from './infer-measure';
import { inferScope } from './infer-scope';
import { inferTrend } from './infer-trend';
import { isNoFigure } from './non-figures';
import { readCounted } from './read-counted';
import { readQuantity } from './read-quantity';

/** A figure as the text gives it, before anyone is credited with it. */
export type UncreditedFigure = Omit<Figure, 'source'>;

/**
 * Reads every figure of a document, in order. Staged: a numeral becomes a number (read-number), with a sign and unit an
 * amount (read-amount), with bounds or a second end a quantity (read-quantity), with what it counts a draft; what is no
 * figure is dropped (non-figures); measure, scope and trend come from the words around.
 */
export function readFigures(document: Document): UncreditedFigure[] {
  return document.sentences.flatMap((sentence) => readSentence(document, sentence));
}

function readSentence(document: Document, sentence: Span): UncreditedFigure[] {
  const tokens = tokensIn(document, sentence);
  const figures: UncreditedFigure[] = [];
  let previous: MeasuredDraft | null = null;
  for (let i = 0; i < tokens.length;) {
    const draft = readDraft(tokens, i);
    if (!draft) {
      i++;
      continue;
    }
    i = Math.max(i + 1, draft.quantity.after);
    if (isNoFigure(tokens, draft)) continue;
    const measured: MeasuredDraft = {
      ...draft,
      measure: inferMeasure(draft, { tokens, previous, evacuation: /evacu/i.test(document.text) }),
    };
    figures.push(
      toFigure(document, sentence, tokens, measured, inferScope(tokens, measured, previous)),
    );
    previous = measured;
  }
  return figures;
}

function readDraft(tokens: readonly Token[], i: number): Draft | null {
  const quantity = readQuantity(tokens, i);
  if (!quantity) return null;
  const counted = readCounted(tokens, quantity.after, quantity.stated === 1);
  return { quantity, counted, end: quantity.unit === null ? counted.next : quantity.after };
}

function toFigure(
  document: Document,
  sentence: Span,
  tokens: readonly Token[],
  draft: MeasuredDraft,
  scope: Scope,
): UncreditedFigure {
  const { quantity, counted } = draft;
  return {
    start: tokens[quantity.start]?.start ?? 0,
    end: tokens[quantity.next - 1]?.end ?? 0,
    part: document.part,
    low: quantity.low,
    high: quantity.high,
    bound: quantity.bound,
    trend: inferTrend(tokens, draft),
    unit: quantity.unit ?? counted.text,
    measure: draft.measure,
    subject: counted.text,
    scope,
    places: [],
    period: null,
    context: [],
    sentence,
  };
}
