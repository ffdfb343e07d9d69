/** Lists of highlights are read again when the stamp of the reader's hand changes: it must, whatever was done and wherever. */
import { beforeEach, expect, it } from 'vitest';
import { handStamp } from '@/lib/store/queries/highlights';
import type { HighlightRow } from '@/lib/store/rows';
import type { Library } from '@/lib/store/schema';
import { emptyLibrary } from './library';

const NOTED: HighlightRow = {
  ...{ id: 'one', articleId: 'here', part: 'text', meaning: 'claim', note: '', tags: [] },
  ...{ sourceId: null, figure: null, createdAt: 1, changedAt: 1, span: null },
  quote: { exact: 'words', prefix: '', suffix: '', start: 0 },
};
const LINK = { id: 'link', a: 'one', b: 'two', relation: 'supports', createdAt: 2 } as const;

let library: Library;

beforeEach(async () => {
  library = await emptyLibrary();
  await library.highlights.bulkPut([NOTED, { ...NOTED, id: 'two', changedAt: 5 }]);
  await library.highlightLinks.put(LINK);
});

it.each<[string, () => Promise<unknown>]>([
  ['came', () => library.highlights.put({ ...NOTED, id: 'three' })],
  ['went', () => library.highlights.delete('one')],
  ['was changed', () => library.highlights.put({ ...NOTED, note: 'mine', changedAt: 3 })],
  ['has another meaning', () => library.highlights.put({ ...NOTED, meaning: 'quote' })],
  ['is no longer linked', () => library.highlightLinks.delete('link')],
  [
    'is linked otherwise',
    async () => {
      await library.highlightLinks.delete('link');
      await library.highlightLinks.put({ ...LINK, id: 'other', relation: 'same-as' });
    },
  ],
])('is another one where a highlight %s', async (_, act) => {
  const before = await handStamp(library);
  await act();
  expect(await handStamp(library)).not.toBe(before);
  expect(await handStamp(library)).toBe(await handStamp(library));
});
