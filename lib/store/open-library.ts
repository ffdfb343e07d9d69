import type { StoreFailure } from './failure';
import { storeFailure } from './failure';
import { Library, SCHEMA_VERSION } from './schema';
import { isUpgraded, Upgrade } from './upgrading';

/** Dexie numbers its versions in tenths of the database's own. */
const NATIVE_VERSIONS_PER_VERSION = 10;

/** Name of the reader's database. */
export const LIBRARY_NAME = 'ibid';

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
  /**
   * Milliseconds after which opening counts as failed: another tab's older connection may block it for ever. While a library is brought
   * to this version, here or in another context, it does not count.
   */
  readonly timeout?: number;
  /** Whether a transaction is over only when it is on the disk: for what cannot be read from a page again. */
  readonly durable?: boolean;
}

/**
 * Opens the reader's library, making it where there is none. Never throws for what a reader's machine may do: a store
 * written by a newer version, a blocked or refused one, a full disk.
 */
export async function openLibrary(options: OpenOptions = {}): Promise<Opened> {
  const { name = LIBRARY_NAME, indexedDB: other, timeout = 10_000, durable = false } = options;
  try {
    // Dexie 4 opens a newer store without complaint, adds the tables it misses and would write old rows (dexie#2097).
    const version = await versionOf(name, other?.factory ?? indexedDB);
    if (version > SCHEMA_VERSION) return { ok: false, why: 'store-newer' };
    const library = new Library(name, {
      ...(other && { indexedDB: other.factory, IDBKeyRange: other.keyRange }),
      ...(durable && { chromeTransactionDurability: 'strict' }),
    });
    const isOlder = version > 0 && version < SCHEMA_VERSION;
    return (await opensInTime(library, timeout, isOlder))
      ? { ok: true, library }
      : { ok: false, why: 'store-unavailable' };
  } catch (error) {
    const why = storeFailure(error);
    if (why === null) throw error;
    return { ok: false, why };
  }
}

/** Version of the store as it is now; 0 where there is none. */
async function versionOf(name: string, factory: IDBFactory): Promise<number> {
  const found = (await factory.databases()).find((database) => database.name === name);
  return Math.floor((found?.version ?? 0) / NATIVE_VERSIONS_PER_VERSION);
}

async function opensInTime(library: Library, timeout: number, isOlder: boolean): Promise<boolean> {
  const opening = library.open();
  const upgrade = (library.upgrade = new Upgrade(library.name, opening));
  if (isOlder) upgrade.announce();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<false>((resolve, reject) => {
    let was = false;
    const look = async (): Promise<void> => {
      const is = await isUpgraded(library.name);
      // Where one has just ended it is our turn.
      if (is || was) wait();
      else resolve(false);
      was = is;
    };
    const wait = (): void => {
      timer = setTimeout(() => void look().catch(reject), timeout);
    };
    wait();
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
