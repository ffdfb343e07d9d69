import type { Document } from '@/lib/language/text/document';
import type { Quotation } from '@/lib/language/text/quotations';
import type { AttributionModel } from './model-format';
import type { RawAttribution } from './raw-attribution';
import { readByModel } from './read-by-model';
import { readByRules } from './rules/read-by-rules';

/**
 * Who said what in one string of an article, in the order of the text. With a model by its weights; without one by a
 * few rules for verbs of saying, "according to" and quotations, which find less. Linear in the text's length.
 */
export function readAttributions(
  document: Document,
  quotations: readonly Quotation[],
  model: AttributionModel | null,
): RawAttribution[] {
  return model === null
    ? readByRules(document, quotations)
    : readByModel(document, quotations, model);
}
