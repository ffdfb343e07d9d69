/** However long a library takes to be brought to a new version, it is not told as broken: not by who does it, nor by who waits. */
import { Dexie, type Transaction } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { afterEach, expect, it, vi } from 'vitest';
import { openLibrary, type Opened } from '@/lib/store/open-library';
import { isUpgraded } from '@/lib/store/upgrading';

const upgrade = vi.hoisted(() => ({ isOver: false, fails: false }));

/** Takes until the test says that it is over. */
vi.mock('@/lib/store/join-pairs', () => ({
  joinPairs: async (transaction: Transaction) => {
    while (!upgrade.isOver) await transaction.table('meta').get('articles');
    if (upgrade.fails) throw Object.assign(new Error('full'), { name: 'QuotaExceededError' });
  },
}));

afterEach(() => {
  vi.useRealTimers();
  Object.assign(upgrade, { isOver: false, fails: false });
});

/** A library of the version before, being opened by two contexts; one of them upgrades it. */
async function openedByTwo(): Promise<readonly Promise<Opened>[]> {
  const factory = new IDBFactory();
  const old = new Dexie('ibid', { indexedDB: factory, IDBKeyRange });
  const crossReferences = 'id, articleB, *conflicting';
  old.version(2).stores({ articles: 'id', crossReferences, meta: 'key' });
  await old.open();
  old.close();
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  const indexedDB = { factory, keyRange: IDBKeyRange };
  const both = [openLibrary({ indexedDB }), openLibrary({ indexedDB })];
  while (!(await isUpgraded('ibid'))) await new Promise((resolve) => setImmediate(resolve));
  return both;
}

it('waits while a library is upgraded, here or elsewhere', async () => {
  const both = await openedByTwo();
  const told: Opened[] = [];
  for (const one of both) void one.then((opened) => told.push(opened));
  await vi.advanceTimersByTimeAsync(600_000);
  expect(told).toEqual([]);
  upgrade.isOver = true;
  expect((await Promise.all(both)).map(({ ok }) => ok)).toEqual([true, true]);
  await vi.waitFor(async () => expect(await isUpgraded('ibid')).toBe(false));
});

it('tells an upgrade that fails, and lets the lock go', async () => {
  const [first] = await openedByTwo();
  upgrade.fails = true;
  upgrade.isOver = true;
  expect(await first).toEqual({ ok: false, why: 'store-full' });
  await vi.waitFor(async () => expect(await isUpgraded('ibid')).toBe(false));
});
