import type { Library } from './schema';

/** How many articles the library holds; kept as a row because counting a table takes time that grows with it. */
export async function articleCount(library: Library): Promise<number> {
  const row = await library.meta.get('articles');
  return row?.key === 'articles' ? row.value : 0;
}

/** To be called in the transaction that adds or takes out the article. */
export async function setArticleCount(library: Library, value: number): Promise<void> {
  await library.meta.put({ key: 'articles', value });
}
