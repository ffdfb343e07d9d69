import { Dexie } from 'dexie';
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { expect, it } from 'vitest';
import { storeFailure } from '@/lib/store/failure';
import { openLibrary } from '@/lib/store/open-library';
import { readArticle } from '@/lib/background/read-article';
import { unpackLinks } from '@/lib/store/pack-links';
import type { LinkedRow } from '@/lib/store/rows';
import { SCHEMA_VERSION, type Library } from '@/lib/store/schema';
import { firstArticles } from '../../../scripts/synthetic/synthetic-library';
import { emptyLibrary, everything } from './library';

const NOW = Date.parse('2040-01-01T00:00:00Z');

/** The tables that older versions of the schema had instead of those of now, as Dexie writes them; and of other tables the indexes. */
const OLDER = {
  1: { without: /^(?:figureBlocks|sketchBlocks|linked)$/, terms: ['figures', 'sketches'] },
  2: { without: /^linked$/, terms: [] },
} as const;

/** All links between two articles, or inside one, as versions 1 and 2 kept them. */
function pairsOf(row: LinkedRow): object[] {
  const { articleB } = row;
  const pairs = Map.groupBy(unpackLinks(row), ({ articleA }) => articleA);
  return [...pairs].map(([articleA, links]) => ({
    ...{ id: `${articleA}~${articleB}`, articleA, articleB, dayA: links[0]?.dayA },
    conflicting: links.some(({ relation }) => relation === 'conflict') ? [articleA, articleB] : [],
    packed: JSON.stringify(
      links.map(({ a, b, relation, score, reason }) => [
        ...[a.slice(articleA.length), b.slice(articleB.length)],
        ...[relation, score, reason],
      ]),
    ),
  }));
}

/** Copies a library into a store of an older version. */
async function copyAsOlder(
  library: Library,
  version: keyof typeof OLDER,
  factory: IDBFactory,
): Promise<void> {
  const { without, terms } = OLDER[version];
  const old = new Dexie('ibid', { indexedDB: factory, IDBKeyRange });
  const tables = library.tables.filter(({ name }) => !without.test(name));
  const schema = tables.map(({ name, schema: { primKey, indexes } }): [string, string] => {
    const extra = terms.some((one) => one === name) ? ['*terms'] : [];
    return [name, [primKey.src, ...indexes.map(({ src }) => src), ...extra].join(', ')];
  });
  const crossReferences = 'id, articleB, *conflicting';
  old.version(version).stores({ ...Object.fromEntries(schema), crossReferences });
  for (const { name } of tables) await old.table(name).bulkAdd(await library.table(name).toArray());
  const linked = await library.linked.toArray();
  await old.table('crossReferences').bulkAdd(linked.flatMap(pairsOf));
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

it.each([1, 2] as const)(
  'brings a library of version %i to this one',
  async (version) => {
    const factory = new IDBFactory();
    const now = await emptyLibrary();
    for (const { content, analysis } of firstArticles(5, 40))
      await readArticle({ library: now, analyse: () => analysis, now: () => NOW }, content);
    expect(await now.linked.count()).toBeGreaterThan(20);
    await copyAsOlder(now, version, factory);
    const opened = await openLibrary({ indexedDB: { factory, keyRange: IDBKeyRange } });
    if (!opened.ok) throw new Error(opened.why);
    expect(await everything(opened.library)).toEqual(await everything(now));
    expect([...opened.library.backendDB().objectStoreNames]).not.toContain('crossReferences');
  },
  60_000,
);

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
