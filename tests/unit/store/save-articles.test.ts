/** Many articles are saved in batches: told of, ended on request, and the same as one by one. */
import { expect, it } from 'vitest';

import { readArticle } from '@/lib/background/read-article';
import { readingOf } from '@/lib/background/reading-of';
import { rulebook } from '@/lib/background/rulebook';
import { storyDay } from '@/lib/background/story-day';
import { articleIdOf, hashOf } from '@/lib/store/keys';
import type { Reading } from '@/lib/store/reading';
import { saveArticles } from '@/lib/store/save-articles';
import { firstArticles } from '../../../scripts/synthetic/synthetic-library';
import { emptyLibrary, everything } from './library';

const NOW = Date.parse('2040-01-01T00:00:00Z');
const ARTICLES = firstArticles(5, 24);

async function* readings(): AsyncGenerator<Reading> {
  for (const { content, analysis } of ARTICLES) {
    const id = await articleIdOf(content.canonicalUrl);
    const hash = await hashOf(content.title, content.text);
    const day = storyDay(content.published, NOW);
    yield readingOf(content, analysis, { id, hash, at: NOW, day, analysisVersion: null });
  }
}

it('gives the library that reading one by one gives, and tells of every article', async () => {
  const batched = await emptyLibrary();
  const told: number[] = [];
  await saveArticles(batched, readings(), rulebook(), {
    told: (saved) => told.push(saved.length),
  });
  expect(told).toEqual([20, 4]);
  const single = await emptyLibrary();
  for (const { content, analysis } of ARTICLES)
    await readArticle({ library: single, analyse: () => analysis, now: () => NOW }, content);
  expect(await everything(batched)).toEqual(await everything(single));
}, 60_000);

it('ends after the batch at work', async () => {
  const library = await emptyLibrary();
  const ended = new AbortController();
  const told = () => ended.abort();
  await saveArticles(library, readings(), rulebook(), { told, signal: ended.signal });
  expect(await library.articles.count()).toBe(20);
}, 60_000);
