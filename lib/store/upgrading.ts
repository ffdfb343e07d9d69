import { Dexie, type Transaction } from 'dexie';
import { UpgradeTeller } from './upgrade-teller';

/*
 * A library of many articles takes minutes to be brought to a new version of the schema, and other contexts that open it meanwhile wait
 * without a word: to them it looks like a store that is blocked. So whoever upgrades holds a lock, and tells how far it is.
 */

/** Who follows an upgrade while it is at work. */
export interface UpgradeFollower {
  /** A step begins; `tables`: those whose rows it and all steps behind it walk through. */
  begin(transaction: Transaction, tables: readonly string[]): Promise<void>;
  /** So many rows more are done. */
  add(rows: number): void;
}

/** Follows nothing: a library that is opened otherwise than by `openLibrary`. */
export const NOBODY: UpgradeFollower = { begin: () => Promise.resolve(), add: () => undefined };

/** Lets all contexts see that a library is being brought to a new version, and how far it is, until it is open or fails to be. */
export class Upgrade implements UpgradeFollower {
  private teller: UpgradeTeller | null = null;
  private begun = false;

  constructor(
    private readonly name: string,
    private readonly opening: PromiseLike<unknown>,
  ) {}

  /** Tells that it is about to begin: the browser changes tables and indexes before the first step. */
  announce(): void {
    const teller = (this.teller = new UpgradeTeller());
    const end = (): void => teller.end();
    void this.opening.then(end, end);
    teller.begin();
  }

  /** The first step knows how much there is to be done in all. */
  async begin(transaction: Transaction, tables: readonly string[]): Promise<void> {
    if (this.begun) return;
    this.begun = true;
    this.hold();
    const [articles = 0, ...rows] = await Promise.all(
      ['articles', ...tables].map((table) => transaction.table(table).count()),
    );
    this.teller?.begin(
      rows.reduce((sum, count) => sum + count, 0),
      articles,
    );
  }

  add(rows: number): void {
    this.teller?.add(rows);
  }

  private hold(): void {
    const over = new Promise<void>((resolve) => {
      const done = (): void => resolve();
      void this.opening.then(done, done);
    });
    // Outside of the upgrade's transaction, which would not survive the wait. A lock goes with the context that holds it.
    void Dexie.ignoreTransaction(() =>
      navigator.locks.request(lockOf(this.name), async () => over),
    );
  }
}

/** Whether a library is being brought to a new version, here or in another context. */
export async function isUpgraded(name: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === lockOf(name));
}

function lockOf(name: string): string {
  return `upgrade of ${name}`;
}
