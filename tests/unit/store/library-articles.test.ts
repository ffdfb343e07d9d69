/** The library's list of articles: what narrows it works alone and together. */
import { beforeAll, describe, expect, it } from 'vitest';
import type { ArticleFilter } from '@/lib/domain/library-views';
import { countArticlesFound } from '@/lib/store/queries/count-articles';
import { articlesFound } from '@/lib/store/queries/library-articles';
import type { Library } from '@/lib/store/schema';
import { indexArticle } from '@/lib/store/search/index-article';
import { emptyLibrary } from './library';

const ALL: ArticleFilter = {
  ...{ words: '', site: null, from: null, to: null, tag: null, conflicts: false },
};
const DAYS = ['2025-05-01', '2025-05-02', '2025-05-03T08:00:00Z', '2025-05-04'] as const;

let library: Library;

/** Four articles, a day after the other: two of each site, odd ones of a ferry, the last two tagged and in conflict. */
beforeAll(async () => {
  library = await emptyLibrary();
  for (const [i, day] of DAYS.entries()) {
    const id = `article-${String(i + 1)}`;
    const site = i < 2 ? 'Harbour Times' : 'Meridian Post';
    const title = i % 2 === 0 ? 'Ferry adrift' : 'Mill to close';
    const head = { id, site, title, byline: null, day, url: '', revision: 1 };
    await library.articles.put({ ...head, counts: { sources: 0, figures: 0 } } as never);
    await library.texts.put({ articleId: id, text: title });
    await indexArticle(library, { article: head, text: title, citations: [] });
    if (i < 1) continue;
    const own = {
      id: `highlight-${id}`,
      articleId: id,
      tags: i === 1 ? ['mill'] : ['quay', 'mill'],
    };
    const quote = { exact: 'words', prefix: '', suffix: '', start: 0 };
    await library.highlights.put({ ...own, quote, note: '', changedAt: 0 } as never);
  }
  const [earlier, articleB] = ['article-3', 'article-4'];
  const linked = { articleB, earlier: [earlier], conflicting: [earlier, articleB] };
  await library.linked.put(linked as never);
});

async function found(filter: Partial<ArticleFilter>): Promise<number[]> {
  const numbers: number[] = [];
  for await (const { rows } of articlesFound(library, { ...ALL, ...filter }))
    numbers.push(...rows.map(({ articleId }) => Number(articleId.slice(-1))));
  return numbers;
}

it.each<[string, Partial<ArticleFilter>, number[]]>([
  ['nothing', {}, [4, 3, 2, 1]],
  ['a site', { site: 'Harbour Times' }, [2, 1]],
  ['days, both inclusive', { from: '2025-05-02', to: '2025-05-03' }, [3, 2]],
  ['a tag', { tag: 'mill' }, [4, 3, 2]],
  ['conflicts', { conflicts: true }, [4, 3]],
  ['words', { words: 'ferr' }, [3, 1]],
  ['words and a tag', { words: 'ferr', tag: 'mill' }, [3]],
  ['words and a site', { words: 'ferr', site: 'Harbour Times' }, [1]],
  ['words and a day', { words: 'close', to: '2025-05-03' }, [2]],
  ['words and conflicts', { words: 'close', conflicts: true }, [4]],
  ['a tag, a site and a day', { tag: 'mill', site: 'Meridian Post', to: '2025-05-03' }, [3]],
  [
    'conflicts, a site and a day',
    { conflicts: true, site: 'Meridian Post', to: '2025-05-03' },
    [3],
  ],
  ['a tag and conflicts', { tag: 'mill', conflicts: true, from: '2025-05-04' }, [4]],
  [
    'all of it',
    { ...ALL, words: 'ferr', site: 'Meridian Post', tag: 'quay', conflicts: true },
    [3],
  ],
  ['what nothing has', { words: 'ferr', tag: 'nobody' }, []],
])('is narrowed by %s, the newest first', async (_, filter, numbers) => {
  expect(await found(filter)).toEqual(numbers);
  expect(await countArticlesFound(library, { ...ALL, ...filter })).toBe(numbers.length);
});

describe('of more hits than are looked at one by one', () => {
  const rows = Array.from({ length: 1100 }, (_, i) => {
    const day = `2025-0${String(1 + (i % 9))}-${String(10 + (i % 17))}`;
    const own = { id: `${String(i)}-x`, site: `Paper ${String(i % 4)}`, day };
    return { ...own, title: 'Harbour', byline: null, url: '', revision: 1 };
  });
  const tagged = new Set(['7-x', '400-x']);
  let many: Library;

  beforeAll(async () => {
    many = await emptyLibrary();
    const counts = { sources: 0, figures: 0 };
    await many.articles.bulkPut(rows.map((row) => ({ ...row, counts })) as never);
    await many.transaction('rw', many.searchedArticles, many.freshWords, async () => {
      for (const article of rows) await indexArticle(many, { article, text: '', citations: [] });
    });
    for (const articleId of tagged) {
      const quote = { exact: 'words', prefix: '', suffix: '', start: 0 };
      const own = { id: `of ${articleId}`, articleId, tags: ['quay'], quote };
      await many.highlights.put({ ...own, note: '', changedAt: 0 } as never);
    }
  });

  it.each<[string, Partial<ArticleFilter>]>([
    ['a site', { words: 'harbour', site: 'Paper 3' }],
    ['days', { words: 'harbour', from: '2025-02-10', to: '2025-02-19' }],
    ['a site and days', { words: 'harb', site: 'Paper 0', from: '2025-02-10' }],
    ['a tag', { words: 'harbour', tag: 'quay' }],
    ['nothing else', { words: 'harbour' }],
  ])('%s leaves the right ones', async (_, filter) => {
    const found: string[] = [];
    for await (const lines of articlesFound(many, { ...ALL, ...filter }))
      found.push(...lines.rows.map(({ articleId }) => articleId));
    const { site = null, from, to, tag } = filter;
    const expected = rows.filter(
      (row) =>
        (site === null || row.site === site) &&
        row.day >= (from ?? '') &&
        row.day <= (to ?? '9') &&
        (tag === undefined || tagged.has(row.id)),
    );
    expect(found.toSorted()).toEqual(expected.map(({ id }) => id).toSorted());
    expect(await countArticlesFound(many, { ...ALL, ...filter })).toBe(expected.length);
  });
});
