import type { StoreFailure } from './failure';
import { storeFailure } from './failure';
import { Library, SCHEMA_VERSION } from './schema';

/** Dexie numbers its versions in tenths of the database's own. */
const NATIVE_VERSIONS_PER_VERSION = 10;

/** What opening the library gives. */
export type Opened =
  | { readonly ok: true; readonly library: Library }
  | { readonly ok: false; readonly why: StoreFailure };

/** How the library is opened, where not as usual. */
export interface OpenOptions {
  /** Name of the database; `ibid` unless told otherwise. */
  readonly name?: string;
  /** Another IndexedDB than the platform's own (tests and scripts). */
  readonly indexedDB?: { readonly factory: IDBFactory; readonly keyRange: typeof IDBKeyRange };
  /** Milliseconds after which opening counts as failed: another tab's older connection may block it for ever. */
  readonly timeout?: number;
}

/**
 * Opens the reader's library, making it where there is none. Never throws for what a reader's machine may do: a store
 * written by a newer version, a blocked or refused one, a full disk.
 */
export async function openLibrary(options: OpenOptions = {}): Promise<Opened> {
  const library = new Library(
    options.name ?? 'ibid',
    options.indexedDB
      ? { indexedDB: options.indexedDB.factory, IDBKeyRange: options.indexedDB.keyRange }
      : {},
  );
  try {
    if (!(await opensInTime(library, options.timeout ?? 10_000))) {
      return { ok: false, why: 'store-unavailable' };
    }
    // Dexie 4 opens a newer store without complaint and would write old rows into it (dexie#2097).
    if (library.backendDB().version > SCHEMA_VERSION * NATIVE_VERSIONS_PER_VERSION) {
      library.close();
      return { ok: false, why: 'store-newer' };
    }
    return { ok: true, library };
  } catch (error) {
    const why = storeFailure(error);
    if (why === null) throw error;
    return { ok: false, why };
  }
}

async function opensInTime(library: Library, timeout: number): Promise<boolean> {
  const opening = library.open();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve) => {
    timer = setTimeout(() => resolve(false), timeout);
  });
  try {
    const opened = await Promise.race([opening.then(() => true as const), late]);
    if (!opened) {
      // Nobody waits for it any longer; when it does come, closing rejects it.
      opening.catch(() => undefined);
      library.close();
    }
    return opened;
  } finally {
    clearTimeout(timer);
  }
}
