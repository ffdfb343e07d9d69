import type { ArticleId } from '@/lib/domain/article';
import type { FindingId } from '@/lib/domain/cross-reference';
import { crossReferenceId } from './keys';
import { nearestLinks } from './nearest-links';
import type { CompareQuotations } from './reading';
import { rowsUnder } from './rows-under';
import type { QuotationLinkRow, QuotationRow } from './wording-rows';
import type { Library } from './schema';

/**
 * A quotation is linked with so many of those reported before it, the nearest in time first: words that a whole library
 * repeats would make millions of links otherwise. Which these are follows from the articles alone.
 */
const MOST_LINKS = 20;

/** Quotations looked at for the terms of one article: more are words that everybody repeats. */
const MOST_CANDIDATES = 400;

/** Saves an article's quotations and links them with the same words elsewhere. Part of saving the article. */
export async function saveQuotations(
  library: Library,
  quotations: readonly QuotationRow[],
  compare: CompareQuotations,
): Promise<void> {
  await library.quotations.bulkPut(quotations);
  await linkQuotations(library, quotations, compare);
}

/**
 * Takes an article's quotations and their links out. Returns those of other articles that lose a link and had all they may
 * have, so that the caller links them anew with what was one too many before.
 */
export async function removeQuotations(
  library: Library,
  articleId: ArticleId,
): Promise<QuotationRow[]> {
  const { quotationLinks: links, quotations } = library;
  const losing = await links.where('articleA').equals(articleId).toArray();
  const later = [
    ...new Set(losing.filter((link) => link.articleB !== articleId).map(({ b }) => b)),
  ];
  const full: FindingId[] = [];
  for (const b of later) {
    if ((await links.where('b').equals(b).count()) >= MOST_LINKS) full.push(b);
  }
  await links.where('articleA').equals(articleId).delete();
  await links.where('articleB').equals(articleId).delete();
  await quotations.where('articleId').equals(articleId).delete();
  return (await quotations.bulkGet(full)).filter((row) => row !== undefined);
}

/** Links some quotations with all others; those linked already stay so. */
export async function linkQuotations(
  library: Library,
  rows: readonly QuotationRow[],
  compare: CompareQuotations,
): Promise<void> {
  const terms = [...new Set(rows.flatMap((row) => row.terms))];
  if (terms.length === 0) return;
  const candidates = await rowsUnder(library.quotations, terms, MOST_CANDIDATES);
  const links = rows.flatMap((row) => linksOf(row, candidates, compare));
  const later = [...new Set(links.map(({ b }) => b))];
  const before = await library.quotationLinks.where('b').anyOf(later).toArray();
  const each = new Map([...links, ...before].map((link) => [link.id, link]));
  const { kept, left } = nearestLinks([...each.values()], MOST_LINKS, ({ b }) => b);
  await library.quotationLinks.bulkPut(kept);
  await library.quotationLinks.bulkDelete(left.map(({ id }) => id));
}

function linksOf(
  row: QuotationRow,
  candidates: readonly QuotationRow[],
  compare: CompareQuotations,
): QuotationLinkRow[] {
  const own = new Set(row.terms);
  return candidates.flatMap((other) => {
    if (other.articleId === row.articleId || !other.terms.some((term) => own.has(term))) return [];
    const [a, b] = isBefore(row, other) ? [row, other] : [other, row];
    const comparison = compare(a, b);
    if (comparison === null) return [];
    const id = crossReferenceId(a.id, b.id);
    const ends = { a: a.id, b: b.id, articleA: a.articleId, articleB: b.articleId };
    return [{ id, ...ends, ...comparison, dayA: a.day }];
  });
}

/** Orders two quotations by what no order of reading can change. */
function isBefore(x: QuotationRow, y: QuotationRow): boolean {
  return x.day === y.day ? x.id < y.id : x.day < y.day;
}
