import type { ArticleId } from '@/lib/domain/article';
import type { FindingId } from '@/lib/domain/cross-reference';
import { articleOfFinding } from './keys';
import { unpackFigures, unpackSaid } from './pack-findings';
import type { FigureRow, Said } from './rows';
import type { Library } from './schema';
import type { QuotationRow, QuotationsRow } from './wording-rows';

/** Who is named in an article and who says what; nothing where the library does not hold it. */
export async function saidIn(library: Library, articleId: ArticleId): Promise<Said> {
  const row = await library.said.get(articleId);
  return row ? unpackSaid(row) : { mentions: [], attributions: [] };
}

/** An article's figures; none where the library holds none. */
export async function figuresIn(
  library: Library,
  articleId: ArticleId,
): Promise<readonly FigureRow[]> {
  const row = await library.figures.get(articleId);
  return row ? unpackFigures(row) : [];
}

/** Figures by their keys, as far as the library holds them. */
export async function figuresById(
  library: Library,
  ids: Iterable<FindingId>,
): Promise<Map<FindingId, FigureRow>> {
  const wanted = new Set(ids);
  const rows = await library.figures.bulkGet(articlesOf(wanted));
  const figures = rows.flatMap((row) => (row ? unpackFigures(row, wanted) : []));
  return new Map(figures.map((figure) => [figure.id, figure]));
}

/** An article's quotations that are long enough to be known again; none where the library holds none. */
export async function quotationsIn(
  library: Library,
  articleId: ArticleId,
): Promise<readonly QuotationRow[]> {
  return (await library.quotations.get(articleId))?.quotations ?? [];
}

/** Quotations by their keys, as far as the library holds them. */
export async function quotationsById(
  library: Library,
  ids: Iterable<FindingId>,
): Promise<Map<FindingId, QuotationRow>> {
  const wanted = new Set(ids);
  const rows = await library.quotations.bulkGet(articlesOf(wanted));
  const found = rows.flatMap((row) => row?.quotations ?? []).filter(({ id }) => wanted.has(id));
  return new Map(found.map((quotation) => [quotation.id, quotation]));
}

function articlesOf(findings: Iterable<FindingId>): ArticleId[] {
  return [...new Set([...findings].map(articleOfFinding))];
}

/** An article's quotations as the library keeps them. */
export function quotationsRow(
  articleId: ArticleId,
  quotations: readonly QuotationRow[],
): QuotationsRow {
  const terms = [...new Set(quotations.flatMap((quotation) => quotation.terms))];
  return { articleId, terms, quotations };
}
