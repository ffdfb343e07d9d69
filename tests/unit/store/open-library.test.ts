import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { storeFailure } from '@/lib/store/failure';
import { openLibrary } from '@/lib/store/open-library';
import { nextOutdated } from '@/lib/store/reanalysis';
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

it('keeps what was read and what the reader wrote where an older version found other rows', async () => {
  const indexedDB = { factory: new IDBFactory(), keyRange: IDBKeyRange };
  const older = new Dexie('ibid', { indexedDB: indexedDB.factory, IDBKeyRange });
  older.version(2).stores({
    articles: 'id, day, [site+day], *addresses',
    texts: 'articleId',
    figures: 'id, articleId, [sourceId+day], *terms',
    crossReferences: 'id, [articleA+relation], [articleB+relation], b',
    highlights: 'id, articleId, changedAt, meaning, *tags, sourceId',
    meta: 'key',
  });
  await older.open();
  await older.table('articles').put({ id: 'a', day: '2024-05-03', analysisVersion: '1-0' });
  await older.table('texts').put({ articleId: 'a', text: 'Twelve died.' });
  await older.table('figures').put({ id: 'a.figure.text.0', articleId: 'a', terms: ['deaths'] });
  await older.table('highlights').put({ id: 'h', articleId: 'a', tags: [] });
  await older.table('meta').put({ key: 'reanalysis', value: { version: '1-0', after: null } });
  older.close();
  const opened = await openLibrary({ indexedDB });
  if (!opened.ok) throw new Error(opened.why);
  const { library } = opened;
  expect((await library.texts.get('a'))?.text).toBe('Twelve died.');
  expect(await library.highlights.count()).toBe(1);
  expect(await library.figures.count()).toBe(0);
  // So the background analyses it anew.
  expect((await nextOutdated(library, '1-0'))?.id).toBe('a');
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
