/** Blocks hold what articles are found by, whatever came and went; none is larger than it may be. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { STRETCHES } from '@/lib/domain/term';
import { blocksAround, enterBlocks, leaveBlocks, placesOf } from '@/lib/store/place-blocks';
import type { Findable } from '@/lib/store/places';
import { emptyLibrary, heldIn } from './library';

/** Articles of one or two of four stretches, with some of a few words. */
const ARTICLES: fc.Arbitrary<readonly Findable[]> = fc
  .array(
    fc.uniqueArray(
      fc.record({ word: fc.nat({ max: 30 }), stretch: fc.integer({ min: 10, max: 13 }) }),
      { selector: ({ word, stretch }) => `${word} ${stretch}`, minLength: 1, maxLength: 12 },
    ),
    { minLength: 90, maxLength: 120 },
  )
  .map((all) =>
    all.map((terms, i) => ({
      articleId: `article-${String(i).padStart(3, '0')}`,
      terms: terms.map(({ word, stretch }) => word * 1_000_003 * STRETCHES + stretch),
    })),
  );

function entriesOf(articles: readonly Findable[]): string[] {
  const entries = articles.flatMap(({ articleId, terms }) =>
    terms.map((term) => {
      const key = Math.floor(term / STRETCHES) % 2 ** 32;
      return `${term % STRETCHES} ${key} ${articleId}`;
    }),
  );
  return entries.sort();
}

it('hold every article that came and did not go', async () => {
  await fc.assert(
    fc.asyncProperty(ARTICLES, fc.nat({ max: 2 }), async (articles, going) => {
      const { figureBlocks: blocks } = await emptyLibrary();
      const goes = (_: unknown, i: number) => i % 3 === going;
      await blocks.db.transaction('rw', blocks, async () => {
        for (const article of articles)
          await enterBlocks(blocks, await blocksAround(blocks, article.terms), article);
        for (const article of articles.filter(goes))
          await leaveBlocks(blocks, await blocksAround(blocks, article.terms), article);
      });
      const stayed = articles.filter((one, i) => !goes(one, i));
      const rows = await blocks.toArray();
      expect(heldIn(rows)).toEqual(entriesOf(stayed));
      for (const row of rows) expect(row.articles.split('\n').length).toBeLessThanOrEqual(48);
    }),
    { numRuns: 6 },
  );
});

it('give the articles under a term, and those of neighbouring stretches where they count', async () => {
  const { figureBlocks: blocks } = await emptyLibrary();
  const termOf = (word: number, stretch: number) => word * STRETCHES + stretch;
  const own: Findable = { articleId: 'own', terms: [termOf(7, 20)] };
  const others: readonly Findable[] = [
    { articleId: 'same', terms: [termOf(7, 20)] },
    { articleId: 'beside', terms: [termOf(7, 21)] },
    { articleId: 'far', terms: [termOf(7, 22)] },
    { articleId: 'stranger', terms: [termOf(8, 20)] },
  ];
  await blocks.db.transaction('rw', blocks, async () => {
    for (const article of others)
      await enterBlocks(blocks, await blocksAround(blocks, article.terms), article);
    expect([...(await placesOf(blocks, own)).all()]).toEqual(['same']);
    expect([...(await placesOf(blocks, own, 1)).all()].sort()).toEqual(['beside', 'same']);
  });
});
