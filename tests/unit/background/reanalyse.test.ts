/** A library that an earlier version has analysed is analysed anew by the next worker, and the one after it. */
import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { makeCorrection } from '@/lib/store/corrections/make-correction';
import { openLibrary } from '@/lib/store/open-library';
import { reanalysisOf } from '@/lib/store/reanalysis';
import type { Library } from '@/lib/store/schema';
import { everything } from '../store/library';
import { following } from './corrected-world';
import { uuid } from './uuid';
import { allowAll, article, freshWorld, later, read, world } from './world';

freshWorld();

async function library(): Promise<Library> {
  const opened = await openLibrary();
  if (!opened.ok) throw new Error(opened.why);
  return opened.library;
}

async function content(of: Library): Promise<Record<string, unknown[]>> {
  const tables = await everything(of);
  return { ...tables, meta: [] };
}

/** As an earlier version would have left the library: it found no figures, and called the sources otherwise. */
async function makeOld(of: Library): Promise<void> {
  await of.articles.toCollection().modify({ analysisVersion: '0-00000000' });
  await of.said.clear();
  await of.figures.clear();
  await of.figureBlocks.clear();
  await of.linked.clear();
  await of.meta.delete('reanalysis');
}

async function readTwo(): Promise<Library> {
  await allowAll();
  await read(1, article);
  await read(2, later);
  return library();
}

function finished(of: Library): Promise<void> {
  return vi.waitFor(async () => expect(await reanalysisOf(of)).toMatchObject({ after: null }), {
    timeout: 8_000,
  });
}

it('finds again what was not found, and makes no revisions', async () => {
  const held = await readTwo();
  const before = await content(held);
  await makeOld(held);
  await world.startWorker();
  await finished(held);
  expect(await content(held)).toEqual(before);
  expect(await held.revisions.count()).toBe(0);
  expect(await reanalysisOf(held)).toMatchObject({ done: 2, of: 2 });
});

it('goes on where a worker was stopped', async () => {
  const held = await readTwo();
  const before = await content(held);
  await makeOld(held);
  await world.startWorker();
  await vi.waitFor(async () => expect((await reanalysisOf(held))?.done ?? 0).toBeGreaterThan(0));
  await world.startWorker();
  await finished(held);
  expect(await content(held)).toEqual(before);
});

it('reads an article anew that is opened before its turn has come', async () => {
  const held = await readTwo();
  await makeOld(held);
  const reply = await read(1, article);
  expect(reply.value.marks.length).toBeGreaterThan(0);
  expect(await held.revisions.count()).toBe(0);
});

it('keeps what the reader corrected', async () => {
  const held = await readTwo();
  const sourceId = (await held.citations.toCollection().first())!.sourceId;
  const ruling = { kind: 'not-a-source', sourceId } as const;
  const correction = { id: uuid(1), ruling, labels: ['it'], madeOn: null, madeAt: 1 };
  await makeCorrection(held, correction, null, following(held));
  const before = await content(held);
  await makeOld(held);
  await world.startWorker();
  await finished(held);
  expect(await content(held)).toEqual(before);
  expect(
    await held.citations.where('[sourceId+articleId]').above([sourceId]).first(),
  ).not.toMatchObject({ sourceId });
});
