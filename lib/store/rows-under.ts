import type { EntityTable, IDType } from 'dexie';

/**
 * Rows that a table's index has under any of some terms, each once. All terms are asked for at once and for keys alone: a
 * cursor, as `anyOf` uses one, goes back and forth between two processes for every hit, and gives a row anew under each.
 */
export async function rowsUnder<Row extends { readonly id: string }>(
  table: EntityTable<Row, 'id'>,
  terms: readonly string[],
): Promise<Row[]> {
  const index = table.where('terms');
  const found = await Promise.all(terms.map((term) => index.equals(term).primaryKeys()));
  const keys = [...new Set(found.flat())];
  return (await table.bulkGet(keys as IDType<Row, 'id'>[])).filter((row) => row !== undefined);
}
