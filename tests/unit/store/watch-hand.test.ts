/** Lists of highlights are read again when a change of one is heard of: it must be, whatever was done. */
import { beforeEach, expect, it, vi } from 'vitest';
import type { HighlightRow } from '@/lib/store/rows';
import type { Library } from '@/lib/store/schema';
import { watchHand } from '@/lib/store/queries/watch-hand';
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
  ['was placed elsewhere', () => library.highlights.update('one', { span: { start: 0, end: 5 } })],
])('is told where a highlight %s', async (_, act) => {
  const told = vi.fn();
  const end = watchHand(told);
  await act();
  expect(told).toHaveBeenCalled();
  end();
  told.mockClear();
  await library.highlights.clear();
  expect(told).not.toHaveBeenCalled();
});

it('is not told of what is nobody’s hand', async () => {
  const told = vi.fn();
  const end = watchHand(told);
  await library.meta.put({ key: 'articles', value: 1 });
  await library.highlights.toArray();
  expect(told).not.toHaveBeenCalled();
  end();
});
