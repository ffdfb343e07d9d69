/** A damaged store opens empty, without an error: the reader is told before a new library is begun. */
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { openLibrary } from '@/lib/store/open-library';
import { allowAll, article, freshWorld, later, read, status, world } from './world';

freshWorld();

/** What damage looks like from outside: every row is gone. */
async function damage(): Promise<void> {
  const opened = await openLibrary();
  if (!opened.ok) throw new Error(opened.why);
  const { library } = opened;
  await Promise.all(library.tables.map((table) => table.clear()));
  library.close();
}

async function readOne(): Promise<void> {
  await allowAll();
  await read(1, article);
  await vi.waitFor(async () =>
    expect(await world.browser.storage.local.get('canary')).toMatchObject({
      canary: { articles: 1 },
    }),
  );
}

it('tells that the library is lost, and begins a new one once the reader asks', async () => {
  await readOne();
  await damage();
  await world.startWorker();
  const refused = { value: { read: false, why: 'store-lost' } };
  expect(await read(2, later)).toMatchObject(refused);
  expect(await status(2)).toEqual({ state: 'failed', why: 'store-lost' });
  await world.startWorker();
  expect(await read(3, later)).toMatchObject(refused);
  await world.browser.fromPopup('tab.read', { tabId: 3 });
  expect(await read(3, later)).toMatchObject({ value: { read: true } });
  await world.startWorker();
  expect(await read(1, article)).toMatchObject({ value: { read: true } });
});

it('takes neither a new worker nor a library emptied by its reader for a loss', async () => {
  await readOne();
  await world.startWorker();
  const { value } = await read(2, later);
  await world.browser.fromPopup('article.forget', { articleId: value.articleId });
  await world.browser.fromPopup('everything.delete', {});
  await allowAll();
  await world.startWorker();
  expect(await read(1, article)).toMatchObject({ value: { read: true } });
});
