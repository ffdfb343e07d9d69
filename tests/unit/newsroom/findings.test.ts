/** The findings of every article of the newsroom that were written down beforehand. */
import { describe, expect, it } from 'vitest';
import type { Analysis } from '@/lib/domain/analysis';
import { overlaps, type Span } from '@/lib/domain/span';
import { plainText } from '../../newsroom/article';
import type { ExpectedSource } from '../../newsroom/expected/expected';
import { FINDINGS } from '../../newsroom/expected/findings';
import { locate } from '../../newsroom/expected/locate';
import { sameName } from '../../newsroom/expected/same-name';
import { NEWSROOM } from '../../newsroom/newsroom';
import { analysisOf } from './analysis-of';

/** The source as the analysis names it; for an anonymous one that it is anonymous. */
function sourceAt(analysis: Analysis, index: number | null): string | null {
  if (index === null) return null;
  const source = analysis.sources[index];
  return source?.kind === 'anonymous' ? '(anonymous)' : (source?.name ?? '(no such source)');
}

const nameOf = (source: ExpectedSource | undefined): string | null =>
  source ? (source.name ?? '(anonymous)') : null;

function expectSource(found: string | null, expected: string | null): void {
  if (found !== null && expected !== null && sameName(found, expected)) return;
  expect(found).toBe(expected);
}

const inText = (span: Span & { readonly part: string }, wanted: Span): boolean =>
  span.part === 'text' && overlaps(span, wanted);

describe.each(NEWSROOM)('$id', (article) => {
  const expected = FINDINGS[article.id]!;
  const text = plainText(article);
  const analysis = analysisOf(article);

  it.each(Object.entries(expected.figures))('figure: %s', (_key, wanted) => {
    const phrase = locate(text, wanted.at).bracketed!;
    const found = analysis.figures.find((figure) => inText(figure, phrase));
    expect(found, `no figure at "${wanted.at}"`).toBeDefined();
    const { low, high, bound, measure, source } = found!;
    expect({ low, high, bound, measure }).toEqual({ ...wanted.value, measure: wanted.measure });
    const credited = wanted.source === null ? undefined : expected.sources[wanted.source];
    expectSource(sourceAt(analysis, source), nameOf(credited));
  });

  it.each(Object.entries(expected.sources))('source: %s', (_key, { name, kind }) => {
    const found = analysis.sources.filter((source) =>
      name === null ? source.kind === 'anonymous' : sameName(source.name, name),
    );
    expect(found.map((source) => source.kind)).toContain(kind);
    if (name !== null) expect(found).toHaveLength(1);
  });

  it.each(expected.attributions)('attribution: %s', (at, key) => {
    const { bracketed, braced } = locate(text, at);
    const found = analysis.attributions.find(
      ({ part, cue }) => cue !== null && inText({ ...cue, part }, braced!),
    );
    expect(found, 'no attribution with this cue').toBeDefined();
    const { source } = found!;
    expectSource(sourceAt(analysis, source?.index ?? null), nameOf(expected.sources[key]));
    if (bracketed) expect(source && overlaps(source, bracketed), 'other source words').toBe(true);
  });
});
