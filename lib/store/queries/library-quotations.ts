import type { QuotationView } from '@/lib/domain/same-words';
import type { Library } from '../schema';
import { newestFirst } from './newest-articles';
import { quotationViews } from './quotations';

/** Articles that are looked through at once. */
const BATCH = 40;

/** Quotations that two articles have, by the later of the two, a batch at a time: `here` is the earlier one, `there` the later. */
export async function* quotationsFound(
  library: Library,
): AsyncGenerator<readonly QuotationView[], void> {
  for await (const rows of newestFirst(library, { site: null, from: null, to: null }, BATCH)) {
    const links = await library.quotationLinks
      .where('articleB')
      .anyOf(rows.map(({ id }) => id))
      .toArray();
    yield await quotationViews(library, links, null);
  }
}
