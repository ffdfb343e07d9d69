/** One line of the table: what it is called, where the number stands in a scorer's answer, and what is asked of it. */
export interface Metric {
  readonly name: string;
  /** Keys into the scorer's JSON. */
  readonly path: readonly string[];
  /** The bar, where there is one. */
  readonly bar?: number;
}

const metric = (name: string, path: string, bar?: number): Metric => ({
  name,
  path: path.split('.'),
  ...(bar === undefined ? {} : { bar }),
});

export const ATTRIBUTIONS: readonly Metric[] = [
  metric('full attribution, F1', 'full.f1', 0.72),
  metric('direct or mixed, F1', 'full_direct_or_mixed.f1', 0.87),
  metric('indirect, F1', 'full_indirect.f1'),
  metric('source, overlap F1', 'source.overlap.f1', 0.79),
  metric('cue, overlap F1', 'cue.overlap.f1'),
  metric('content, overlap F1', 'content.overlap.f1'),
  metric('common verbs of saying, recall', 'commonVerbs.recall', 0.88),
  metric('common verbs of saying, attributions', 'commonVerbs.count'),
];

export const QUANTITIES: readonly Metric[] = [
  metric('value, F1', 'value.f1', 0.94),
  metric('value and bound or trend, F1', 'valueChange.f1', 0.9),
  metric('value and unit, F1', 'valueUnit.f1', 0.85),
];

/** @param bars whether the bars for the seeds apply */
export const crossReferences = (bars: boolean): readonly Metric[] => [
  metric('figures found, F1', 'figures.detection.f1', 0.97),
  metric('values right', 'figures.value.strict', 0.98),
  metric('measures right', 'figures.measure.strict', 0.92),
  metric('figures credited, F1', 'figures.attribution.f1', 0.8),
  metric('named source mentions, F1', 'sources.mentions_named.f1', 0.85),
  metric('sources linked across articles, F1', 'sources.linking_entity_pairs.f1'),
  metric('figure links (collapsed), F1', 'links.collapsed.f1', bars ? 0.75 : undefined),
  metric('relations right where clear', 'links.relation.clear'),
];

export const PAGES: readonly Metric[] = [
  metric('article or not, F1', 'ours.chromium.detection.f1'),
  metric('body text, F1', 'ours.chromium.text.f1'),
];

/** The number at a path of a scorer's answer; null where there is none. Keys may hold dots themselves. */
export function numberAt(answer: unknown, path: readonly string[]): number | null {
  if (path.length === 0) return typeof answer === 'number' ? answer : null;
  if (typeof answer !== 'object' || answer === null) return null;
  for (let take = path.length; take > 0; take -= 1) {
    const key = path.slice(0, take).join('.');
    if (key in answer) return numberAt((answer as Record<string, unknown>)[key], path.slice(take));
  }
  return null;
}
