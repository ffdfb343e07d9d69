/** One import at a time: a second one waits until what the first has begun is done or undone. */
// First of all: the database's code looks for IndexedDB as it loads.
import { freshWorld } from '../world';
import { afterEach, expect, it } from 'vitest';
import {
  beginImportOf,
  cancelImport,
  importDocument,
  reviewImport,
} from '@/lib/background/exchange/imports';
import { closeLibraries, openedLibrary } from '@/lib/background/library';
import { HYPOTHESIS } from '../../exchange/samples';
import { uuid } from '../uuid';

const [FIRST, SECOND] = [uuid(1), uuid(2)] as const;

freshWorld();
afterEach(closeLibraries);

async function reviewed(): Promise<void> {
  await beginImportOf(FIRST, 'first.json');
  await importDocument(FIRST, JSON.stringify(HYPOTHESIS));
  await reviewImport(FIRST);
}

it('takes the place of one that was only looked at', async () => {
  await reviewed();
  expect(await beginImportOf(SECOND, 'second.json')).toMatchObject({ ok: true });
  expect(await reviewImport(FIRST)).toMatchObject({ ok: true, state: null });
});

it('is refused while another one is being taken over, and begins once that is taken back', async () => {
  await reviewed();
  const opened = await openedLibrary();
  if (!opened.ok) throw new Error(opened.why);
  await opened.library.imports.update(FIRST, { stage: 'applying' });
  expect(await beginImportOf(SECOND, 'second.json')).toEqual({ ok: false, why: 'busy' });
  expect(await beginImportOf(FIRST, 'first.json')).toMatchObject({ state: { stage: 'applying' } });
  await cancelImport(FIRST);
  expect(await beginImportOf(SECOND, 'second.json')).toMatchObject({ ok: true });
});
