import type { Library } from './schema';

/** How many articles the library holds; kept as a row because counting a table takes time that grows with it. */
export async function articleCount(library: Library): Promise<number> {
  const row = await library.meta.get('articles');
  return row?.key === 'articles' ? row.value : 0;
}

/** Counts an article in, or out. To be called in the transaction that adds it or takes it out. */
export async function countArticle(library: Library, step: 1 | -1): Promise<void> {
  await library.meta.put({ key: 'articles', value: (await articleCount(library)) + step });
}
