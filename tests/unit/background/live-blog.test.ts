import { beforeEach, expect, it } from 'vitest';
import { readArticle } from '@/lib/background/read-article';
import type { ArticleContent } from '@/lib/domain/article';
import { analyse } from '@/lib/language/analyse';
import { articleByUrl } from '@/lib/store/queries/articles';
import { crossReferencesOf } from '@/lib/store/queries/cross-references';
import type { Library } from '@/lib/store/schema';
import { article, emptyLibrary } from '../store/library';

/** Two posts of two days, the newest first, as live blogs have them. */
const SECOND =
  'The ferry Marelle sank off Kelsund on Tuesday, and 31 people died, the coast guard said.';
const FIRST =
  'At least 25 people died when the ferry Marelle sank off Kelsund, the coast guard said.';
const YESTERDAY = 'Some 400 people gathered on the quay of Kelsund yesterday.';
const LEAD = 'Our reporters follow the search for the ferry Marelle.';
const TEXT = [LEAD, SECOND, FIRST, YESTERDAY].join('\n\n');

const PLAIN: ArticleContent = {
  ...article('live', '2025-03-07', TEXT),
  published: '2025-03-07T18:00:00+01:00',
};
const LIVE: ArticleContent = {
  ...PLAIN,
  posts: [
    { start: TEXT.indexOf(SECOND), published: '2025-03-07T17:40:00+01:00' },
    { start: TEXT.indexOf(FIRST), published: '2025-03-05T09:10:00+01:00' },
  ],
};

let library: Library;
beforeEach(async () => (library = await emptyLibrary()));

async function read(content: ArticleContent) {
  const context = {
    library,
    analyse: (input: Parameters<typeof analyse>[0]) => analyse(input, null),
    now: () => Date.parse('2025-03-08T00:00:00Z'),
  };
  const result = await readArticle(context, content);
  return result.ok ? crossReferencesOf(library, result.articleId) : [];
}

it('what posts tell one after the other is an update, the earlier one first', async () => {
  const views = await read(LIVE);
  const toll = views.filter(({ reason }) => reason.measure === 'deaths');
  expect(toll.length).toBeGreaterThan(0);
  for (const { relation, here, there } of toll) {
    expect(relation).toBe('update');
    const days = new Map([here, there].map(({ phrase, day }) => [phrase, day]));
    expect(days.get('At least 25')).toBe('2025-03-05T08:10:00.000Z');
    expect(days.get('31')).toBe('2025-03-07T16:40:00.000Z');
  }
});

it('without the times of its posts it contradicts itself', async () => {
  const views = await read(PLAIN);
  expect(views.map(({ relation }) => relation)).not.toContain('update');
});

it('"yesterday" in a post is the day before the post', () => {
  const { title, text, published, posts } = LIVE;
  const input = { title, text, language: 'en', published, posts, outlet: null };
  const crowd = analyse(input, null).figures.find(({ low }) => low === 400);
  expect(crowd?.period).toEqual({ from: '2025-03-04', to: '2025-03-04' });
});

it('the posts are kept with the article', async () => {
  await read(LIVE);
  expect((await articleByUrl(library, LIVE.url))?.posts).toEqual(LIVE.posts);
});
