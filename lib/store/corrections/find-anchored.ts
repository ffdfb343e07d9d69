import type { FindingAnchor } from '@/lib/domain/correction';
import { placeQuote } from '@/lib/domain/place-quote';
import { overlaps } from '@/lib/domain/span';
import type { FigureRow } from '../rows';

/** The figure that a correction is about, in its article as it is now; undefined where its words or its figure are gone. */
export function findAnchored(
  anchor: FindingAnchor,
  strings: { readonly title: string; readonly text: string },
  figures: readonly FigureRow[],
): FigureRow | undefined {
  const span = placeQuote(strings[anchor.part], anchor.quote)?.span;
  if (!span) return undefined;
  const there = figures.filter((row) => row.part === anchor.part && overlaps(row, span));
  return there.find(({ start, end }) => start === span.start && end === span.end) ?? there[0];
}
