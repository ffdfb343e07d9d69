import type { Bound, Measure } from '@/lib/domain/figure';
import type { Relation } from '@/lib/domain/cross-reference';
import type { SourceKind } from '@/lib/domain/source';

/** A value as a figure must carry it. */
export interface ExpectedValue {
  readonly low: number | null;
  readonly high: number | null;
  readonly bound: Bound;
}

/**
 * A figure that must be found. `at` is a passage that stands once in the article, the figure's phrase in brackets:
 * "[at least nine] people were killed".
 */
interface ExpectedFigure {
  readonly at: string;
  readonly value: ExpectedValue;
  readonly measure: Measure;
  /** Key of the source it must be credited to; null = the article itself. */
  readonly source: string | null;
}

/** A source that must be found. `name` is its canonical name; null where the article names nobody. */
export interface ExpectedSource {
  readonly name: string | null;
  readonly kind: SourceKind;
}

/** What must be found in one article. Written by hand from the text, before the code was run on it. */
export interface ExpectedFindings {
  /** By a key that other expectations refer to. */
  readonly sources: Readonly<Record<string, ExpectedSource>>;
  /**
   * By passage: the words that name the source in brackets, those that tell that it was said in braces, and the key of
   * the source: "[Marrow] {said} 47 people".
   */
  readonly attributions: readonly (readonly [at: string, source: string])[];
  /** By a key that the expected cross-references refer to. */
  readonly figures: Readonly<Record<string, ExpectedFigure>>;
}

/** A cross-reference that must be found, and nothing else may be: "article:figure" for both ends. */
export type ExpectedCrossReference = readonly [a: string, b: string, relation: Relation];

export const exact = (value: number): ExpectedValue => ({
  low: value,
  high: value,
  bound: 'exact',
});

export const approx = (value: number): ExpectedValue => ({
  low: value,
  high: value,
  bound: 'approx',
});

export const atLeast = (value: number): ExpectedValue => ({
  low: value,
  high: null,
  bound: 'at-least',
});
