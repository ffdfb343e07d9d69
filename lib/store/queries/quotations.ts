import type { ArticleId } from '@/lib/domain/article';
import type { QuotationEnd, QuotationView, WordChange } from '@/lib/domain/same-words';
import { quotationsById } from '../findings';
import type { ArticleRow } from '../rows';
import type { QuotationLinkRow, QuotationRow } from '../wording-rows';
import type { Library } from '../schema';

/**
 * The quotations of an article that others have too, in order of the text; those of one passage with changed words first,
 * then the nearest in time.
 */
export async function quotationsOf(
  library: Library,
  articleId: ArticleId,
): Promise<QuotationView[]> {
  const { quotationLinks } = library;
  const links = await Promise.all([
    quotationLinks.where('articleA').equals(articleId).toArray(),
    quotationLinks.where('articleB').equals(articleId).toArray(),
  ]);
  const pairs = await quotationViews(library, links.flat(), articleId);
  const place = ({ here }: QuotationView): number => (here.part === 'title' ? -1 : here.span.start);
  return pairs.sort(
    (x, y) =>
      place(x) - place(y) ||
      Number(y.relation === 'changed') - Number(x.relation === 'changed') ||
      (x.there.day < y.there.day ? 1 : -1),
  );
}

/** Links with both ends, seen from `articleId`; those of which an end is gone are left out. */
export async function quotationViews(
  library: Library,
  links: readonly QuotationLinkRow[],
  articleId: ArticleId | null,
): Promise<QuotationView[]> {
  const ids = [...new Set(links.flatMap(({ a, b }) => [a, b]))];
  const quotations = await quotationsById(library, ids);
  const articleIds = [...new Set(links.flatMap((link) => [link.articleA, link.articleB]))];
  const found = await library.articles.bulkGet(articleIds);
  const articles = new Map(found.flatMap((row) => (row ? [[row.id, row]] : [])));
  return links.flatMap(({ id, a, b, articleA, relation, changes }) => {
    const isHere = articleId === null || articleA === articleId;
    const [here, there] = (isHere ? [a, b] : [b, a]).map((end) =>
      endOf(quotations.get(end), articles),
    );
    if (!here || !there) return [];
    return [{ id, relation, here, there, changes: isHere ? changes : changes.map(turned) }];
  });
}

/** A change as seen from the other side. */
function turned({ kind, text }: WordChange): WordChange {
  if (kind === 'same') return { kind, text };
  return { kind: kind === 'only-here' ? 'only-there' : 'only-here', text };
}

function endOf(
  row: QuotationRow | undefined,
  articles: ReadonlyMap<ArticleId, ArticleRow>,
): QuotationEnd | null {
  const article = row && articles.get(row.articleId);
  if (!row || !article) return null;
  const { articleId, id, part, span, words, sourceName } = row;
  const { site, title, url, day } = article;
  return { articleId, findingId: id, part, span, words, source: sourceName, site, title, url, day };
}
