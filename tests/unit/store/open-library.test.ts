import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { storeFailure } from '@/lib/store/failure';
import { openLibrary } from '@/lib/store/open-library';
import { readArticle } from '@/lib/background/read-article';
import { SCHEMA_VERSION, type Library } from '@/lib/store/schema';
import { firstArticles } from '../../../scripts/synthetic/synthetic-library';
import { emptyLibrary, everything } from './library';

const NOW = Date.parse('2040-01-01T00:00:00Z');

/** Copies a library into a store of version 1, which found articles by indexes of their terms. */
async function copyAsVersion1(library: Library, factory: IDBFactory): Promise<void> {
  const old = new Dexie('ibid', { indexedDB: factory, IDBKeyRange });
  const tables = library.tables.filter(({ name }) => !/^(?:figure|sketch)Blocks$/.test(name));
  const schema = tables.map(({ name, schema: { primKey, indexes } }): [string, string] => {
    const terms = name === 'figures' || name === 'sketches' ? ['*terms'] : [];
    return [name, [primKey.src, ...indexes.map(({ src }) => src), ...terms].join(', ')];
  });
  old.version(1).stores(Object.fromEntries(schema));
  for (const { name } of tables) await old.table(name).bulkAdd(await library.table(name).toArray());
  old.close();
}

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

it('brings a library of version 1 to this one', async () => {
  const factory = new IDBFactory();
  const now = await emptyLibrary();
  for (const { content, analysis } of firstArticles(5, 30))
    await readArticle({ library: now, analyse: () => analysis, now: () => NOW }, content);
  await copyAsVersion1(now, factory);
  const opened = await openLibrary({ indexedDB: { factory, keyRange: IDBKeyRange } });
  if (!opened.ok) throw new Error(opened.why);
  expect(await everything(opened.library)).toEqual(await everything(now));
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
