import type { ArticleId } from '@/lib/domain/article';
import type { FindingId } from '@/lib/domain/cross-reference';
import { crossReferenceId } from '../keys';
import type { CorrectionRow, FigureRow } from '../rows';
import type { Library } from '../schema';
import { findAnchored } from './find-anchored';

/** An article as it is being saved, in which the figures of corrections are looked for. */
export interface Searched {
  readonly id: ArticleId;
  readonly title: string;
  readonly text: string;
  readonly figures: readonly FigureRow[];
}

/**
 * Finds again which quantities of an article the reader holds not to be comparable with others. To be called whenever its figures
 * become others, before they are compared.
 */
export async function findBlocked(library: Library, article: Searched): Promise<void> {
  const rows = await library.corrections.toArray();
  const found = foundAnew(rows, article);
  await library.corrections.bulkPut(found.filter((row, i) => row !== rows[i]));
}

/** All corrections, with the quantities of an article found again; the very same row where they are where they were. */
export function foundAnew(rows: readonly CorrectionRow[], article: Searched): CorrectionRow[] {
  return rows.map((row) => foundIn(row, article));
}

/** Keys of the pairs of quantities that the reader holds not to be comparable, one way round. */
export function blockedPairs(corrections: readonly CorrectionRow[]): Set<string> {
  return new Set(
    corrections.flatMap(({ quantities }) => {
      const [a, b] = quantities ?? [];
      return a && b ? [crossReferenceId(a, b)] : [];
    }),
  );
}

function foundIn(row: CorrectionRow, article: Searched): CorrectionRow {
  const { ruling, quantities } = row;
  if (ruling.kind !== 'not-comparable') return row;
  const [a, b] = [ruling.a, ruling.b].map((anchor, i): FindingId | null =>
    anchor.articleId === article.id
      ? (findAnchored(anchor, article, article.figures)?.quantity ?? null)
      : (quantities?.[i] ?? null),
  );
  const same = quantities?.[0] === a && quantities?.[1] === b;
  return same ? row : { ...row, quantities: [a ?? null, b ?? null] };
}
