/** The libraries that benchmarks fill at once are those that reading gives. */
import { expect, it } from 'vitest';

import { readingOf } from '@/lib/background/reading-of';
import { rulebook } from '@/lib/background/rulebook';
import { storyDay } from '@/lib/background/story-day';
import { articleIdOf, hashOf } from '@/lib/store/keys';
import type { Reading } from '@/lib/store/reading';
import { saveArticles } from '@/lib/store/save-articles';
import { LibraryFiller } from '../../../scripts/synthetic/fill-library';
import { firstArticles } from '../../../scripts/synthetic/synthetic-library';
import { emptyLibrary, everything } from './library';

const NOW = Date.parse('2040-01-01T00:00:00Z');

async function readings(): Promise<Reading[]> {
  return Promise.all(
    firstArticles(5, 150).map(async ({ content, analysis }) => {
      const id = await articleIdOf(content.canonicalUrl);
      const hash = await hashOf(content.title, content.text);
      const day = storyDay(content.published, NOW);
      return readingOf(content, analysis, { id, hash, at: NOW, day, analysisVersion: null });
    }),
  );
}

it('fills a library with what reading one by one gives', async () => {
  const all = await readings();
  const filled = await emptyLibrary();
  const filler = new LibraryFiller(filled, rulebook().comparing);
  for (let at = 0; at < all.length; at += 40) await filler.add(all.slice(at, at + 40));
  while ((await filler.link(40)) > 0);
  const read = await emptyLibrary();
  await saveArticles(read, all, rulebook());
  expect(await filled.linked.count()).toBeGreaterThan(100);
  expect(await everything(filled)).toEqual(await everything(read));
}, 60_000);
