import type { EntityTable, IDType } from 'dexie';

/**
 * Rows that a table's index has under any of some terms, each once; with `most` at most so many, those under most of the
 * terms first. All terms are asked for at once and for keys alone: a cursor, as `anyOf` uses one, goes back and forth
 * between two processes for every hit, and gives a row anew under each.
 */
export async function rowsUnder<Row, Key extends keyof Row & string>(
  table: EntityTable<Row, Key>,
  terms: readonly string[],
  most = Infinity,
): Promise<Row[]> {
  const index = table.where('terms');
  const found = await Promise.all(terms.map((term) => index.equals(term).primaryKeys()));
  const hits = new Map<IDType<Row, Key>, number>();
  for (const key of found.flat()) hits.set(key, (hits.get(key) ?? 0) + 1);
  const keys = hits.size > most ? mostHit(hits).slice(0, most) : [...hits.keys()];
  return (await table.bulkGet(keys)).filter((row) => row !== undefined);
}

/** Equally many hits are told apart by the key, whatever the order of reading. */
function mostHit<Key>(hits: ReadonlyMap<Key, number>): Key[] {
  return [...hits].sort(([x, n], [y, m]) => m - n || (x < y ? -1 : 1)).map(([key]) => key);
}
