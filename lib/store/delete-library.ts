import { Dexie } from 'dexie';
import { storeFailure } from './failure';
import { LIBRARY_NAME } from './open-library';
import type { Library } from './schema';

/** Milliseconds after which a connection that does not give way counts as blocking for good. */
const PATIENCE = 5_000;

/**
 * Takes every row out, in one transaction: pages that are open show it at once, and nothing is left where another
 * connection does not let the database itself be deleted. A damaged or full store takes no writes; deleting it needs none.
 */
export async function emptyLibrary(library: Library): Promise<void> {
  try {
    await library.transaction('rw', library.tables, () =>
      Promise.all(library.tables.map((table) => table.clear())),
    );
  } catch (error) {
    if (storeFailure(error) === null) throw error;
  }
}

/** Deletes the database. Connections of other pages give way by themselves; own ones have been closed. */
export async function deleteLibrary(): Promise<void> {
  await Promise.race([
    Dexie.delete(LIBRARY_NAME),
    new Promise((resolve) => setTimeout(resolve, PATIENCE)),
  ]);
}
