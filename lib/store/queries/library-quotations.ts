import type { ArticleId } from '@/lib/domain/article';
import { ALL_ARTICLES, type Batch } from '@/lib/domain/library-views';
import type { QuotationView } from '@/lib/domain/same-words';
import type { Library } from '../schema';
import { areBegun, wordsOf } from '../search/words';
import type { QuotationLinkRow } from '../wording-rows';
import { foundArticles } from './found-articles';
import { quotationViews } from './quotations';

/**
 * Quotations that two articles have, by the later of the two, a batch at a time: `here` is the earlier one, `there` the later.
 * @param typed each of these words must begin a word of what is quoted, or of the name of who said it; empty for all
 */
export async function* quotationsFound(
  library: Library,
  typed: string,
): AsyncGenerator<Batch<QuotationView>, void> {
  const words = [...wordsOf(typed)];
  const told = new Set<string>();
  // Words of a quotation are words of its article.
  const filter = { ...ALL_ARTICLES, words: typed };
  for await (const { rows, looked } of foundArticles(library, filter, false)) {
    const ids = rows.map(({ id }) => id);
    const links = words.length === 0 ? await ending(library, ids) : await touching(library, ids);
    const views = await quotationViews(
      library,
      links.filter(({ id }) => !told.has(id)),
      null,
    );
    for (const { id } of views) told.add(id);
    yield { rows: views.filter((view) => has(view, words)), looked };
  }
}

function ending(library: Library, ids: readonly ArticleId[]): Promise<QuotationLinkRow[]> {
  return library.quotationLinks.where('articleB').anyOf(ids).toArray();
}

/** From either end: changed words may stand in one of the two articles alone. */
async function touching(library: Library, ids: readonly ArticleId[]): Promise<QuotationLinkRow[]> {
  const others = library.quotationLinks.where('articleA').anyOf(ids).toArray();
  const links = [...(await ending(library, ids)), ...(await others)];
  return [...new Map(links.map((link) => [link.id, link])).values()];
}

function has({ here, there }: QuotationView, words: readonly string[]): boolean {
  const own = wordsOf(here.words, there.words, here.source ?? '', there.source ?? '');
  return areBegun(words, own);
}
