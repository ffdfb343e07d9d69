import {
  LONGEST_TEXT,
  type Analysis,
  type AnalysisInput,
  type AnalysisLimit,
} from '@/lib/domain/analysis';
import type { AttributionModel } from './attributions/model-format';
import { readAttributions } from './attributions/read-attributions';
import { readDigits } from './figures/read-digits';
import { readFigures } from './figures/read-figures';
import { creditFigures } from './sources/credit-figures';
import { resolveSources } from './sources/resolve-sources';
import { readDocument } from './text/document';
import { findQuotations } from './text/quotations';

/**
 * Every finding of an article. Without a model attributions are read by rules, which find less. What cannot be read
 * in full is said in `limit`; it never throws for the content of a text. Linear in its length.
 */
export function analyse(input: AnalysisInput, model: AttributionModel | null): Analysis {
  const limit = limitOf(input);
  if (limit === 'no-text' || limit === 'too-long') return nothing(limit);
  const title = readDocument(input.title, 'title', input.published);
  const text = readDocument(input.text, 'text', input.published, input.posts);
  const documents = [title, text];
  if (limit === 'unsupported-language') {
    const figures = documents.flatMap((document) => readDigits(document, input.language));
    return { ...nothing(limit), figures: creditFigures(figures, [], [], input) };
  }
  // Either part says where and when for the other.
  const figures = [...readFigures(title, text), ...readFigures(text, title)];
  const attributed = documents.map((document) => {
    const quotations = findQuotations(document.text);
    const attributions = readAttributions(document, quotations, model);
    return { document, quotations, attributions, byModel: model !== null };
  });
  const { sources, attributions } = resolveSources(attributed, input.outlet);
  return {
    sources,
    attributions,
    figures: creditFigures(figures, attributions, sources, input),
    limit,
  };
}

function limitOf({ text, title, language }: AnalysisInput): AnalysisLimit | null {
  if (text.length + title.length > LONGEST_TEXT) return 'too-long';
  if (text.trim() === '') return 'no-text';
  return language !== null && /^en(?:[-_]|$)/iu.test(language) ? null : 'unsupported-language';
}

function nothing(limit: AnalysisLimit): Analysis {
  return { sources: [], attributions: [], figures: [], limit };
}
