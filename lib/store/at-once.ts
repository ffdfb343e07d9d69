import { Dexie, type Table } from 'dexie';

/**
 * Answers to many requests of one store, made at once, in the order of the requests. Dexie makes promises, listeners and lists of
 * what was seen for every request; saving an article makes a hundred, and the time went into collecting that garbage. The answers of a
 * transaction come in order, so that the last one says that all are there. To be called in a transaction that writes: a live
 * query does not see what was asked here.
 */
export function askedAtOnce<Row, Key, Answer>(
  table: Table<Row, Key>,
  ask: (store: IDBObjectStore, range: typeof IDBKeyRange) => readonly IDBRequest<Answer>[],
): PromiseLike<Answer[]> {
  const transaction = Dexie.currentTransaction;
  return new Dexie.Promise((resolve, reject) => {
    const range = table.db._options.IDBKeyRange as typeof IDBKeyRange;
    const requests = ask(transaction.idbtrans.objectStore(table.name), range);
    const last = requests.at(-1);
    if (!last) resolve([]);
    else {
      last.onsuccess = () => resolve(requests.map(({ result }) => result));
      last.onerror = () => reject(last.error ?? new Error(`${table.name} did not answer`));
    }
  });
}

/** Rows by their keys, those that are there; as {@link askedAtOnce}. */
export async function rowsAtOnce<Row, Key extends IDBValidKey>(
  table: Table<Row, Key>,
  keys: readonly Key[],
): Promise<Row[]> {
  const rows = await askedAtOnce(table, (store) =>
    keys.map((key) => store.get(key) as IDBRequest<Row | undefined>),
  );
  return rows.filter((row) => row !== undefined);
}
