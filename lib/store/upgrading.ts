import { Dexie } from 'dexie';

/*
 * A library of many articles takes minutes to be brought to a new version of the schema, and other contexts that open it meanwhile wait
 * without a word: to them it looks like a store that is blocked. So whoever upgrades holds a lock.
 */

/** Lets all contexts see that a library is being brought to a new version, until it is open or fails to be. */
export function noteUpgrade(name: string, opening: PromiseLike<unknown>): void {
  const over = new Promise<void>((resolve) => {
    const done = (): void => resolve();
    void opening.then(done, done);
  });
  // Outside of the upgrade's transaction, which would not survive the wait. A lock goes with the context that holds it.
  void Dexie.ignoreTransaction(() => navigator.locks.request(lockOf(name), async () => over));
}

/** Whether a library is being brought to a new version, here or in another context. */
export async function isUpgraded(name: string): Promise<boolean> {
  const { held = [] } = await navigator.locks.query();
  return held.some((lock) => lock.name === lockOf(name));
}

function lockOf(name: string): string {
  return `upgrade of ${name}`;
}
