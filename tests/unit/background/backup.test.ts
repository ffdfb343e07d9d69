/** Backups: when one is written, where it goes, and what is noted of one that fails. */
import { beforeEach, expect, it, vi } from 'vitest';
import { allowAll, article, freshWorld, later, read, world } from './world';

const DAY = 86_400_000;
const FILE = {
  ...{ url: 'blob:moz-extension://own/1', bytes: 1200 },
  id: '22222222-2222-4333-8444-000000000000',
};

freshWorld();
beforeEach(async () => {
  await allowAll();
  world.browser.savesFiles = true;
});

const wants = (rhythm: string) => world.browser.storage.local.set({ backups: rhythm });
const noted = async () =>
  (await world.browser.storage.local.get('backupRecord'))['backupRecord'] as {
    readonly last: { readonly path: string; readonly bytes: number } | null;
    readonly failure: { readonly why: string } | null;
  };
const opened = () => vi.waitFor(() => expect(world.browser.hiddenPage).toBe(true));
const written = () => world.browser.fromPopup('backup.written', FILE);

/** What a worker does that starts so many days from now. */
async function ifDue(days: number): Promise<void> {
  const { backUpIfDue } = await import('@/lib/background/backup/back-up');
  await backUpIfDue(Date.now() + days * DAY);
  expect(world.browser.hiddenPage).toBe(false);
}

it('is written when the worker starts and one is due, and again when there is something new', async () => {
  await read(1, article);
  await wants('daily');
  await world.startWorker();
  await opened();
  await written();
  expect(world.browser.hiddenPage).toBe(false);
  const first = await noted();
  expect(first).toMatchObject({ last: { bytes: 1200 }, failure: null });
  expect([...world.browser.files]).toEqual([[first.last?.path, FILE.url]]);

  await ifDue(2); // nothing is new
  await read(2, later);
  await ifDue(0.9); // too soon
  void ifDue(1.1);
  await opened();
  await written();
  expect((await noted()).last?.path).toMatch(/-2\.json$/);
});

it('is not written of an empty library, nor where the reader wants none', async () => {
  await wants('daily');
  await ifDue(0);
  await wants('off');
  await read(1, article);
  await ifDue(2);
});

it('tells when it is over, and a second wish waits for the same one', async () => {
  await read(1, article);
  const asked = [1, 2].map(() => world.browser.fromPopup('backup.now', {}));
  await opened();
  await written();
  expect(await Promise.all(asked)).toEqual([
    { ok: true, value: null },
    { ok: true, value: null },
  ]);
  expect(world.browser.files.size).toBe(1);
});

it('at work for an earlier worker is left to end, and one that never ends is begun anew', async () => {
  await read(1, article);
  const opens = vi.spyOn(world.browser.offscreen, 'createDocument');
  world.browser.hiddenPage = true;
  await world.browser.storage.session.set({ backupBegun: Date.now() - 60_000 });
  await world.browser.fromPopup('backup.now', {});
  expect(opens).not.toHaveBeenCalled();

  await world.browser.storage.session.set({ backupBegun: Date.now() - 3_600_000 });
  const asked = world.browser.fromPopup('backup.now', {});
  await vi.waitFor(() => expect(opens).toHaveBeenCalledOnce());
  await written();
  await asked;
  expect((await noted()).last).not.toBeNull();
});

it.each([
  ['FILE_NO_SPACE', 'disk-full'],
  ['FILE_ACCESS_DENIED', 'folder'],
  ['USER_CANCELED', 'interrupted'],
])('that ends with %s is noted as %s; the one before stays', async (error, why) => {
  await read(1, article);
  const before = world.browser.fromPopup('backup.now', {});
  await opened();
  await written();
  await before;
  const { last } = await noted();
  world.browser.downloadError = error;
  const asked = world.browser.fromPopup('backup.now', {});
  await opened();
  await written();
  await asked;
  expect(await noted()).toMatchObject({ last, failure: { why } });
  expect(world.browser.hiddenPage).toBe(false);
});

it('is noted as failed where the library cannot be written or the permission is gone', async () => {
  const asked = world.browser.fromPopup('backup.now', {});
  await opened();
  await world.browser.fromPopup('backup.failed', { why: 'store-unavailable' });
  await asked;
  expect(await noted()).toMatchObject({ failure: { why: 'store-unavailable' } });
  world.browser.savesFiles = false;
  await world.browser.fromPopup('backup.now', {});
  expect(await noted()).toMatchObject({ failure: { why: 'no-permission' } });
  expect(world.browser.hiddenPage).toBe(false);
});

it('is saved from no address but one of our own', async () => {
  const asked = { ...FILE, url: 'https://harbour.example/file' };
  expect(await world.browser.fromPopup('backup.written', asked)).toMatchObject({ ok: false });
  expect(world.browser.files.size).toBe(0);
});

it('at work is given up when everything is deleted', async () => {
  await read(1, article);
  const asked = world.browser.fromPopup('backup.now', {});
  await opened();
  await world.browser.fromPopup('everything.delete', {});
  expect(await asked).toMatchObject({ ok: true });
  expect(world.browser.hiddenPage).toBe(false);
  expect(world.browser.files.size).toBe(0);
});
