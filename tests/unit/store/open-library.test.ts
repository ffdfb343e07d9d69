import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { storeFailure } from '@/lib/store/failure';
import { openLibrary } from '@/lib/store/open-library';
import { SCHEMA_VERSION } from '@/lib/store/schema';

it('opens an empty library, and the same one again', async () => {
  const indexedDB = { factory: new IDBFactory(), keyRange: IDBKeyRange };
  const first = await openLibrary({ indexedDB });
  if (!first.ok) throw new Error(first.why);
  await first.library.meta.put({ key: 'articles', value: 7 });
  first.library.close();
  const second = await openLibrary({ indexedDB });
  expect(second.ok && (await second.library.meta.get('articles'))?.value).toBe(7);
});

it('does not write into a store that a newer version made', async () => {
  const factory = new IDBFactory();
  const newer = new Dexie('ibid', { indexedDB: factory, IDBKeyRange });
  newer.version(SCHEMA_VERSION + 1).stores({ articles: 'id', later: 'id' });
  await newer.open();
  newer.close();
  const opened = await openLibrary({ indexedDB: { factory, keyRange: IDBKeyRange } });
  expect(opened).toEqual({ ok: false, why: 'store-newer' });
  await newer.open();
  expect([...newer.backendDB().objectStoreNames]).toEqual(['articles', 'later']);
});

it('does not wait for ever for a connection that keeps the store', async () => {
  const factory = new IDBFactory();
  const older = factory.open('ibid', 1);
  await new Promise((resolve) => older.addEventListener('success', resolve));
  // The older connection ignores `versionchange`, so the upgrade waits for it.
  const opened = await openLibrary({
    indexedDB: { factory, keyRange: IDBKeyRange },
    timeout: 50,
  });
  expect(opened).toEqual({ ok: false, why: 'store-unavailable' });
});

it('tells a full disk and a missing database from a mistake of ours', () => {
  const full = Object.assign(new Error('x'), { name: 'QuotaExceededError' });
  const aborted = Object.assign(new Error('x'), { name: 'AbortError', inner: full });
  expect(storeFailure(aborted)).toBe('store-full');
  expect(storeFailure(Object.assign(new Error('x'), { name: 'MissingAPIError' }))).toBe(
    'store-unavailable',
  );
  expect(storeFailure(new TypeError('x'))).toBeNull();
  expect(storeFailure('x')).toBeNull();
});
