/** What is kept and for how long: everything is deleted for good, old articles are forgotten, meanings are exchanged. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { DEFAULT_MEANINGS } from '@/lib/domain/highlight';
import { address, allowAll, article, freshWorld, later, read, status, world } from './world';

const DAY = 86_400_000;
const HIGHLIGHT = '7b0f2c5e-3a0d-4b8e-9c39-1b1d1b1d0001';

freshWorld();
beforeEach(allowAll);

/** Rows of a table of the library as it is on the disk. */
function rows(table: string): Promise<unknown[]> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open('ibid');
    opening.onsuccess = () => {
      const database = opening.result;
      if (!database.objectStoreNames.contains(table)) {
        database.close();
        resolve([]);
        return;
      }
      const asked = database.transaction(table).objectStore(table).getAll();
      asked.onsuccess = () => {
        database.close();
        resolve(asked.result);
      };
    };
    opening.onerror = () => reject(opening.error ?? new Error('not opened'));
  });
}

function highlight(tab: number): Promise<unknown> {
  const start = article.text.indexOf('a bridge collapsed');
  return world.browser.fromTab(tab, 'highlight.save', {
    highlight: {
      id: HIGHLIGHT,
      articleId: null,
      part: 'text',
      span: { start, end: start + 18 },
      quote: { exact: 'a bridge collapsed', prefix: '', suffix: '', start },
      meaning: 'doubtful',
      note: 'ask',
      tags: [],
      sourceId: null,
      figure: null,
    },
  });
}

describe('everything', () => {
  it('is deleted: library, settings, what is known of tabs, permissions; and the marks go', async () => {
    await read(1, article);
    await highlight(1);
    await world.browser.fromPopup('site.pause', { origin: 'https://meridian.example' });
    expect(await rows('highlights')).toHaveLength(1);

    expect(await world.browser.fromPopup('everything.delete', {})).toMatchObject({ ok: true });
    expect(world.browser.toReaders).toContain('reader.stop to 1');
    const databases = await indexedDB.databases();
    expect(databases.map(({ name }) => name)).not.toContain('ibid');
    // The sign that tells a lost library from an empty one is made anew with the library.
    const kept = Object.keys(await world.browser.storage.local.get(null));
    expect(kept.filter((key) => key !== 'canary')).toEqual([]);
    expect(Object.keys(await world.browser.storage.session.get(null))).toEqual(['started']);
    expect(world.browser.granted.size).toBe(0);
    expect(world.browser.scripts.size).toBe(0);
    expect(await status(1)).toEqual({ state: 'no-consent' });
  });

  it('is deleted together with an article that is being read at that moment', async () => {
    world.browser.visit(1, address);
    const reading = world.browser.fromTab(1, 'article.read', article);
    await vi.waitFor(async () => expect(await status(1)).toEqual({ state: 'reading' }));
    await world.browser.fromPopup('everything.delete', {});
    await reading;
    expect(await rows('articles')).toEqual([]);
  });

  it('begins anew afterwards', async () => {
    await read(1, article);
    await world.browser.fromPopup('everything.delete', {});
    await allowAll();
    const again = await read(2, later);
    expect(again).toMatchObject({ value: { read: true } });
    expect(await rows('articles')).toHaveLength(1);
  });
});

describe('what pages are painted by', () => {
  it('comes with the marks, and again when it is set anew', async () => {
    const { value } = (await read(1, article)) as { readonly value: object };
    expect(value).toMatchObject({ settings: { marking: 'everything', selectionButton: true } });
    world.browser.storage.onChanged.fire({ keepFor: {} }, 'local');
    world.browser.storage.onChanged.fire({ marking: {} }, 'session');
    expect(world.browser.toReaders).toEqual([]);
    world.browser.storage.onChanged.fire({ marking: {} }, 'local');
    await vi.waitFor(() => expect(world.browser.toReaders).toEqual(['reader.settings to 1']));
  });
});

describe('meanings', () => {
  it('that go leave their highlights to another one', async () => {
    await read(1, article);
    await highlight(1);
    const meanings = DEFAULT_MEANINGS.filter(({ id }) => id !== 'doubtful');
    const asked = { meanings, moved: { doubtful: 'claim' } };
    expect(await world.browser.fromPopup('meanings.set', asked)).toMatchObject({
      value: { ok: true },
    });
    expect(await rows('highlights')).toMatchObject([{ id: HIGHLIGHT, meaning: 'claim' }]);
    expect(await world.browser.storage.local.get('meanings')).toEqual({ meanings });
    await vi.waitFor(() => expect(world.browser.toReaders).toContain('reader.highlights to 1'));
  });

  it('are refused where they are none', async () => {
    const asked = { meanings: [], moved: {} };
    expect(await world.browser.fromPopup('meanings.set', asked)).toMatchObject({ ok: false });
    expect(await world.browser.storage.local.get('meanings')).toEqual({});
  });
});

describe('articles', () => {
  const awake = async (days: number) => {
    const now = Date.now() + days * DAY;
    vi.useFakeTimers({ now, toFake: ['Date'] });
    await world.startWorker();
    const today = new Date(now).toISOString().slice(0, 10);
    await vi.waitFor(async () =>
      expect(await world.browser.storage.local.get('oldForgottenOn')).toEqual({
        oldForgottenOn: today,
      }),
    );
    vi.useRealTimers();
  };

  it('are forgotten when they are older than wanted, but for those with highlights', async () => {
    await read(1, article);
    await highlight(1);
    await read(2, later);
    await world.browser.storage.local.set({ keepFor: 'one-year' });
    await awake(364);
    expect(await rows('articles')).toHaveLength(2);
    await awake(366);
    expect(await rows('articles')).toMatchObject([{ canonicalUrl: address }]);
  });

  it('are kept for ever unless told otherwise', async () => {
    await read(1, article);
    vi.useFakeTimers({ now: Date.now() + 4000 * DAY, toFake: ['Date'] });
    await world.startWorker();
    vi.useRealTimers();
    await read(2, later);
    expect(await rows('articles')).toHaveLength(2);
  });
});
