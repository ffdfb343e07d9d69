import { expect, it } from 'vitest';
import { reanalysisProgress } from '@/lib/store/queries/reanalysis-progress';
import { emptyLibrary } from './library';

it('tells how far a library is analysed anew, and nothing before and after', async () => {
  const library = await emptyLibrary();
  expect(await reanalysisProgress(library)).toBeNull();
  const note = (done: number, after: string | null) =>
    library.meta.put({ key: 'reanalysis', value: { version: '2-0', after, done, of: 3 } });
  await note(1, 'a');
  expect(await reanalysisProgress(library)).toEqual({ done: 1, of: 3 });
  // An article that was read while the others were.
  await note(4, 'd');
  expect(await reanalysisProgress(library)).toEqual({ done: 3, of: 3 });
  await note(4, null);
  expect(await reanalysisProgress(library)).toBeNull();
});
