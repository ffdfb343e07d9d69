import type { ArticleRow } from './rows';
import type { Library } from './schema';

/** Notes at which addresses an article was found, beside those known. */
export async function addAddresses(
  library: Library,
  before: ArticleRow,
  found: readonly string[],
): Promise<void> {
  const addresses = [...new Set([...before.addresses, ...found])];
  if (addresses.length > before.addresses.length)
    await library.articles.put({ ...before, addresses });
}
