/** Lists of the reader's highlights: whatever narrows them and however many there are, all that pass, each once, the last changed first. */
import { beforeEach, describe, expect, it } from 'vitest';
import { highlightsFound, type HighlightFilter } from '@/lib/store/queries/library-highlights';
import { tagsInUse, tagsOffered } from '@/lib/store/queries/tags';
import type { HighlightRow } from '@/lib/store/rows';
import type { Library } from '@/lib/store/schema';
import { articlesNoted } from '@/lib/store/search/noted-words';
import { emptyLibrary } from './library';

/** More than are read at once of one tag or meaning. */
const ALL = 1300;

const highlight = (n: number): HighlightRow => ({
  id: `h${String(n).padStart(5, '0')}`,
  articleId: `a${String(n % 7)}`,
  part: 'text',
  meaning: n % 100 === 0 ? 'doubtful' : 'claim',
  note: n % 250 === 0 ? 'Ask the Harbour master' : '',
  tags: n % 3 === 0 ? ['barge', `day ${String(n % 9)}`] : ['lock'],
  ...{ sourceId: null, figure: null, createdAt: 1 },
  // Many at the same moment, as an import makes them.
  changedAt: Math.floor(n / 50),
  span: n % 400 === 0 ? null : { start: 0, end: 5 },
  quote: { exact: `words ${String(n)}`, prefix: '', suffix: '', start: 0 },
});
const ROWS = Array.from({ length: ALL }, (_, n) => highlight(n));

let library: Library;

beforeEach(async () => {
  library = await emptyLibrary();
  await library.highlights.bulkPut(ROWS);
});

async function found(filter: HighlightFilter): Promise<string[]> {
  const ids: string[] = [];
  for await (const { rows } of highlightsFound(library, filter))
    ids.push(...rows.map(({ id }) => id));
  return ids;
}

describe('highlights', () => {
  it.each<[HighlightFilter, (row: HighlightRow) => boolean]>([
    [{}, () => true],
    [{ meaning: 'doubtful' }, (row) => row.meaning === 'doubtful'],
    [{ meaning: 'claim' }, (row) => row.meaning === 'claim'],
    [{ tag: 'barge' }, (row) => row.tags.includes('barge')],
    [{ tag: 'nobody’s' }, () => false],
    [{ words: 'harbour ASK' }, (row) => row.note !== ''],
    [{ orphans: true }, (row) => row.span === null],
    [
      { tag: 'barge', meaning: 'doubtful', words: 'words 300' },
      (row) => row.quote.exact === 'words 300',
    ],
  ])('%j: all that pass, the last changed first', async (filter, passes) => {
    const expected = ROWS.filter(passes)
      .sort((x, y) => y.changedAt - x.changedAt || (x.id < y.id ? 1 : -1))
      .map(({ id }) => id);
    expect(await found(filter)).toEqual(expected);
  });

  it('come some at a time', async () => {
    for await (const { rows, looked } of highlightsFound(library, { meaning: 'claim' })) {
      expect(rows.length).toBeLessThanOrEqual(20);
      expect(looked).toBeLessThanOrEqual(200);
    }
  });
});

describe('tags', () => {
  it('in use stand in order of their letters, each once', async () => {
    expect(await tagsInUse(library)).toEqual(['barge', 'day 0', 'day 3', 'day 6', 'lock']);
  });

  it('are offered as they were used last', async () => {
    await library.highlights.put({ ...highlight(0), tags: ['zinc', 'lock'], changedAt: 99 });
    expect((await tagsOffered(library, 3)).slice(0, 2)).toEqual(['lock', 'barge']);
    expect(await tagsOffered(library, 100)).toContain('zinc');
  });
});

describe('a search', () => {
  it('finds articles by their highlights, also by what was changed since', async () => {
    expect(await articlesNoted(library, ['harb'])).toEqual(['a0', 'a5', 'a3', 'a1', 'a6', 'a4']);
    expect(await articlesNoted(library, ['quill'])).toEqual([]);
    await library.highlights.put({ ...highlight(2), note: 'Quillon' });
    expect(await articlesNoted(library, ['quill'])).toEqual(['a2']);
    await library.highlights.delete(highlight(2).id);
    expect(await articlesNoted(library, ['quill'])).toEqual([]);
  });
});
