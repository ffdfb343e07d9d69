/** The library's list of stories: each once, and narrowed by what its articles say, when, and whether figures conflict. */
import { beforeAll, expect, it } from 'vitest';
import { readArticle } from '@/lib/background/read-article';
import type { StoryFilter } from '@/lib/domain/library-views';
import { storiesFound } from '@/lib/store/queries/library-stories';
import type { Library } from '@/lib/store/schema';
import { article, emptyLibrary, finding } from './library';

const ALL: StoryFilter = { words: '', from: null, to: null, conflicts: false };

let library: Library;

/** Of a fire two papers count the dead differently; of a flood, a month later, alike. One more article stands alone. */
beforeAll(async () => {
  library = await emptyLibrary();
  const read = async (name: string, published: string, place: string, value: number) => {
    const text = `Paper ${name}: ${String(value)} people died in ${place}.`;
    const event = {
      day: published.slice(0, 8) + '02',
      place,
      words: `${place.toLowerCase()} market stall roof`,
    };
    const figures = [{ phrase: `${String(value)} people`, value, ...event }];
    const analyse = () => finding(text, { figures });
    const now = () => Date.parse('2025-01-01T00:00:00Z');
    await readArticle({ library, analyse, now }, article(name, published, text));
  };
  await read('one', '2024-05-02', 'Brenholt', 31);
  await read('two', '2024-05-03', 'Brenholt', 12);
  await read('three', '2024-06-03', 'Velm', 30);
  await read('four', '2024-06-03', 'Velm', 30);
  await read('five', '2024-07-01', 'Odila', 4);
});

it.each<[string, Partial<StoryFilter>, string[]]>([
  ['nothing', {}, ['2024-06-03', '2024-05-02']],
  ['words', { words: 'bren' }, ['2024-05-02']],
  ['days', { from: '2024-06-01', to: '2024-06-30' }, ['2024-06-03']],
  ['conflicts', { conflicts: true }, ['2024-05-02']],
  ['words and conflicts', { words: 'velm', conflicts: true }, []],
  ['words of no story', { words: 'odila' }, []],
])('are narrowed by %s', async (_, filter, days) => {
  const found: string[] = [];
  for await (const { rows } of storiesFound(library, { ...ALL, ...filter }))
    found.push(...rows.map(({ articles, from }) => (articles === 2 ? from.slice(0, 10) : '')));
  expect(found).toEqual(days);
});

it('are found behind many articles that stand alone', async () => {
  const heads = Array.from({ length: 90 }, (_, i) => {
    const counts = { sources: 0, figures: 0 };
    const own = { id: `alone ${String(i)}`, site: 'Harbour Times', day: '2024-08-01' };
    return { ...own, title: 'Quay', byline: null, url: '', revision: 1, counts };
  });
  await library.articles.bulkPut(heads as never);
  const found: number[] = [];
  let looked = 0;
  for await (const batch of storiesFound(library, ALL)) {
    found.push(...batch.rows.map(({ articles }) => articles));
    looked += batch.looked;
  }
  expect(found).toEqual([2, 2]);
  expect(looked).toBe(95);
});
