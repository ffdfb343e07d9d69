import type { ArticleId } from '@/lib/domain/article';
import type { FindingId } from '@/lib/domain/cross-reference';
import { quotationsRow } from './findings';
import { articleOfFinding, crossReferenceId } from './keys';
import { MOST_QUOTATION_LINKS } from './limits';
import { nearestLinks } from './nearest-links';
import { placesUnder, rowsMet, type Places } from './places';
import type { CompareQuotations } from './reading';
import type { QuotationLinkRow, QuotationRow, QuotationsRow } from './wording-rows';
import type { Library } from './schema';

/** Saves an article's quotations and links them with the same words elsewhere. Part of saving the article. */
export async function saveQuotations(
  library: Library,
  articleId: ArticleId,
  quotations: readonly QuotationRow[],
  compare: CompareQuotations,
): Promise<void> {
  if (quotations.length === 0) return;
  const row = quotationsRow(articleId, quotations);
  const asked = placesUnder(library.quotations, row);
  const [places] = await Promise.all([asked, library.quotations.put(row)]);
  await link(library, row, quotations, places, compare);
  for (const other of places.next(articleId)) await relinkQuotations(library, other, compare);
}

/**
 * Takes an article's quotations and their links out. What others lose by it they find elsewhere, as if the article had never
 * been there.
 */
export async function removeQuotations(
  library: Library,
  articleId: ArticleId,
  compare: CompareQuotations,
): Promise<void> {
  const row = await library.quotations.get(articleId);
  if (!row) return;
  const places = await placesUnder(library.quotations, row);
  const losing = await removeLinks(library, articleId);
  await library.quotations.delete(articleId);
  await linkAgain(library, losing, compare);
  for (const other of places.next(articleId)) await relinkQuotations(library, other, compare);
}

/** Links an article's quotations anew with the whole library. */
async function relinkQuotations(
  library: Library,
  articleId: ArticleId,
  compare: CompareQuotations,
): Promise<void> {
  const losing = await removeLinks(library, articleId);
  const row = await library.quotations.get(articleId);
  if (row) {
    const places = await placesUnder(library.quotations, row);
    await link(library, row, row.quotations, places, compare);
  }
  await linkAgain(library, losing, compare);
}

/** Takes an article's links out. Returns the quotations of others that lose one by it and had all they may have. */
async function removeLinks(library: Library, articleId: ArticleId): Promise<FindingId[]> {
  const { quotationLinks: links } = library;
  const losing = await links.where('articleA').equals(articleId).toArray();
  const later = [...new Set(losing.map(({ b }) => b))];
  const counts = await Promise.all(later.map((b) => links.where('b').equals(b).count()));
  await links.where('articleA').equals(articleId).delete();
  await links.where('articleB').equals(articleId).delete();
  return later.filter((_, i) => (counts[i] ?? 0) >= MOST_QUOTATION_LINKS);
}

/** Links some quotations with all that they find; those linked already stay so. */
async function linkAgain(
  library: Library,
  quotations: readonly FindingId[],
  compare: CompareQuotations,
): Promise<void> {
  for (const [articleId, ids] of Map.groupBy(quotations, articleOfFinding)) {
    const row = await library.quotations.get(articleId);
    if (!row) continue;
    const places = await placesUnder(library.quotations, row);
    const own = row.quotations.filter(({ id }) => ids.includes(id));
    await link(library, row, own, places, compare);
  }
}

async function link(
  library: Library,
  row: QuotationsRow,
  own: readonly QuotationRow[],
  places: Places,
  compare: CompareQuotations,
): Promise<void> {
  const others = await rowsMet(library.quotations, row, places);
  const candidates = others.flatMap(({ quotations }) => quotations);
  const links = own.flatMap((one) => quotationLinksOf(one, candidates, compare));
  const later = [...new Set(links.map(({ b }) => b))];
  const before = await Promise.all(
    later.map((b) => library.quotationLinks.where('b').equals(b).toArray()),
  );
  const each = new Map([...links, ...before.flat()].map((one) => [one.id, one]));
  const { kept, left } = nearestLinks([...each.values()], MOST_QUOTATION_LINKS, ({ b }) => b);
  await library.quotationLinks.bulkPut(kept);
  await library.quotationLinks.bulkDelete(left.map(({ id }) => id));
}

/** Every link of a quotation with some others. */
export function quotationLinksOf(
  row: QuotationRow,
  candidates: readonly QuotationRow[],
  compare: CompareQuotations,
): QuotationLinkRow[] {
  const own = new Set(row.terms);
  return candidates.flatMap((other) => {
    if (!other.terms.some((term) => own.has(term))) return [];
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
