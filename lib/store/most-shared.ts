import type { Collection } from 'dexie';

/**
 * Keys that an index has under any of some terms, those under most of them first, at most `most`. Terms are asked for all at
 * once and for keys alone: a cursor goes back and forth between two processes for every hit.
 */
export async function mostShared<Key extends string>(
  under: (term: string) => Pick<Collection<unknown, Key>, 'primaryKeys'>,
  terms: readonly string[],
  most: number,
): Promise<Key[]> {
  const found = await Promise.all(terms.map((term) => under(term).primaryKeys()));
  const hits = new Map<Key, number>();
  for (const key of found.flat()) hits.set(key, (hits.get(key) ?? 0) + 1);
  const ranked = [...hits].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1));
  return ranked.slice(0, most).map(([key]) => key);
}
