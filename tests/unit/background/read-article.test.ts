import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Analysis } from '@/lib/domain/analysis';
import type { ArticleContent } from '@/lib/domain/article';
import { comparing } from '@/lib/background/comparing';
import { readArticle } from '@/lib/background/read-article';
import { forgetArticle } from '@/lib/store/forget-article';
import { countsOf } from '@/lib/store/queries/counts';
import { crossReferencesOf } from '@/lib/store/queries/cross-references';
import { marksOf } from '@/lib/store/queries/marks';
import { sourcesReadBefore } from '@/lib/store/queries/sources-read-before';
import { cardOf } from '@/lib/store/queries/card';
import { articleByUrl, libraryCounts } from '@/lib/store/queries/articles';
import type { Library } from '@/lib/store/schema';
import { article, emptyLibrary, everything, finding, type Finds } from '../store/library';

/** Day on which everything is read, long after it was published. */
const NOW = Date.parse('2022-01-01T00:00:00Z');
const EVENT = { day: '2021-03-02', place: 'Brenholt', words: 'bomb fish market stall' };

const TOLD: readonly { readonly content: ArticleContent; readonly finds: Finds }[] = [
  {
    content: article('one', '2021-03-02', 'Twelve people died, the Harbour Watch (HW) said.'),
    finds: {
      sources: [{ name: 'Harbour Watch', aliases: ['HW'] }],
      figures: [{ phrase: 'Twelve', value: 12, source: 0, ...EVENT }],
    },
  },
  {
    content: article(
      'two',
      '2021-03-03',
      'The toll rose to 19, HW said. All 19 were stallholders.',
    ),
    finds: {
      sources: [{ name: 'HW' }],
      figures: [
        { phrase: '19', value: 19, source: 0, ...EVENT },
        { phrase: '19 were', value: 19, ...EVENT },
      ],
    },
  },
  {
    content: article('three', '2021-03-04', 'The ministry counts 11 dead. A storm killed 12.'),
    finds: {
      sources: [{ name: 'The ministry', kind: 'government' }],
      figures: [
        { phrase: '11', value: 11, source: 0, ...EVENT },
        { phrase: '12', value: 12, day: '2021-02-20', place: 'Lundmere', words: 'storm gale' },
      ],
    },
  },
];

function read(library: Library, content: ArticleContent, found?: Finds) {
  const told = TOLD.find((each) => each.content.text === content.text);
  const analyse = (): Analysis => finding(content.text, found ?? told?.finds ?? {});
  return readArticle({ library, analyse, now: () => NOW }, content);
}

async function readAll(library: Library, order = [0, 1, 2]): Promise<string[]> {
  const ids: string[] = [];
  for (const i of order) {
    const content = TOLD[i]?.content;
    const result = content && (await read(library, content));
    if (result?.ok) ids[i] = result.articleId;
  }
  return ids;
}

it('links what counts the same, once per quantity, from both ends', async () => {
  const library = await emptyLibrary();
  const [one = '', two = '', three = ''] = await readAll(library);
  const fromOne = await crossReferencesOf(library, one);
  expect(fromOne.map(({ relation, there }) => [relation, there.phrase])).toEqual([
    ['conflict', '11'],
    ['update', '19'],
  ]);
  const fromTwo = await crossReferencesOf(library, two);
  expect(fromTwo.map(({ here, there }) => [here.phrase, there.phrase])).toEqual([
    ['19', '11'],
    ['19', 'Twelve'],
  ]);
  expect(fromTwo[1]?.here.source).toBe('HW');
  const marks = await marksOf(library, three);
  expect(marks.map(({ kind, level }) => [kind, level])).toEqual([
    ['mention', 'none'],
    ['figure', 'conflict'],
    ['figure', 'none'],
  ]);
});

it('marks every passage of a repeated figure, and its card shows what the quantity is linked with', async () => {
  const library = await emptyLibrary();
  const [, two = ''] = await readAll(library);
  const figures = (await marksOf(library, two)).filter(({ kind }) => kind === 'figure');
  expect(figures.map(({ level }) => level)).toEqual(['conflict', 'conflict']);
  const card = await cardOf(library, figures[1]?.id ?? '');
  expect(card?.phrase).toBe('19 were');
  expect(card?.crossReferences.map(({ there }) => there.phrase)).toEqual(['11', 'Twelve']);
});

it('knows a source again by the short name that another article explains', async () => {
  const library = await emptyLibrary();
  const [one = '', two = '', three = ''] = await readAll(library);
  const [before] = await sourcesReadBefore(library, two);
  expect(before).toMatchObject({
    name: 'Harbour Watch',
    articles: 1,
    figures: 1,
    there: { articleId: one, sentence: 'Twelve people died, the Harbour Watch (HW) said.' },
  });
  expect(await sourcesReadBefore(library, three)).toEqual([]);
  expect(await countsOf(library, one)).toEqual({
    sources: 1,
    figures: 1,
    conflict: 1,
    update: 1,
    agree: 0,
    readBefore: 1,
  });
});

it('leaves a short name alone once two sources go by it', async () => {
  const library = await emptyLibrary();
  const [, two = ''] = await readAll(library);
  const other = article('four', '2021-03-05', 'Hasborg Water (HW) denied it.');
  await read(library, other, { sources: [{ name: 'Hasborg Water', aliases: ['HW'] }] });
  expect(await sourcesReadBefore(library, two)).toEqual([]);
});

it('saves nothing twice, however often and however much at once the same article comes', async () => {
  const library = await emptyLibrary();
  await readAll(library);
  const before = await everything(library);
  const again = TOLD.flatMap(({ content }) => [content, content]);
  const results = await Promise.all(again.map((content) => read(library, content)));
  expect(results.every((result) => result.ok && result.status === 'unchanged')).toBe(true);
  expect(await everything(library)).toEqual(before);
});

it('gives the same library in whatever order the articles are read', async () => {
  const library = await emptyLibrary();
  await readAll(library);
  const expected = await everything(library);
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([0, 1, 2], { minLength: 3 }), async (order) => {
      const shuffled = await emptyLibrary();
      await readAll(shuffled, order);
      expect(await everything(shuffled)).toEqual(expected);
    }),
    { numRuns: 12 },
  );
});

it('makes a changed text a revision: the old words stay, the old findings go', async () => {
  const library = await emptyLibrary();
  const [one = '', two = ''] = await readAll(library);
  const changed = { ...article('one', '2021-03-02', 'Fourteen people died, it says now.') };
  const result = await read(library, changed, {
    figures: [{ phrase: 'Fourteen', value: 14, ...EVENT }],
  });
  expect(result).toEqual({ ok: true, articleId: one, status: 'revised' });
  expect(await library.revisions.toArray()).toMatchObject([
    { articleId: one, revision: 1, text: 'Twelve people died, the Harbour Watch (HW) said.' },
  ]);
  expect(await articleByUrl(library, changed.url)).toMatchObject({ revision: 2 });
  const links = await crossReferencesOf(library, two);
  expect(links.map(({ there }) => there.phrase)).toEqual(['11', 'Fourteen']);
  expect(await sourcesReadBefore(library, two)).toEqual([]);
  expect(await libraryCounts(library)).toEqual({ articles: 3 });
});

it('forgets an article without a trace', async () => {
  const without = await emptyLibrary();
  await readAll(without, [0, 2]);
  const library = await emptyLibrary();
  const [, two = ''] = await readAll(library);
  await forgetArticle(library, two, comparing());
  await forgetArticle(library, two, comparing());
  expect(await everything(library)).toEqual(await everything(without));
});

it('finds an article at every address it was read at', async () => {
  const library = await emptyLibrary();
  const [one = ''] = await readAll(library);
  const elsewhere = { ...TOLD[0]?.content, url: 'https://mirror.example/one' } as ArticleContent;
  await read(library, elsewhere);
  expect(await articleByUrl(library, 'https://mirror.example/one')).toMatchObject({ id: one });
  expect(await articleByUrl(library, 'https://mirror.example/other')).toBeNull();
});

it('refuses an article without words, and says why nothing can be saved', async () => {
  const library = await emptyLibrary();
  expect(await read(library, article('empty', '2021-03-02', ' \n'))).toMatchObject({
    ok: false,
    why: 'no-text',
  });
  library.close();
  expect(await read(library, article('late', '2021-03-02', 'Words.'))).toMatchObject({
    ok: false,
    why: 'store-unavailable',
  });
});

it('lets a mistake of the analysis through as what it is', async () => {
  const library = await emptyLibrary();
  const analyse = (): Analysis => {
    throw new RangeError('a mistake');
  };
  await expect(
    readArticle({ library, analyse, now: () => NOW }, article('x', '2021-03-02', 'Words.')),
  ).rejects.toThrow('a mistake');
});
