/** The library follows from the set of articles that it holds: neither their order nor what was forgotten leaves a trace. */
import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { readArticle } from '@/lib/background/read-article';
import { comparing } from '@/lib/background/comparing';
import type { Analysis } from '@/lib/domain/analysis';
import type { ArticleContent } from '@/lib/domain/article';
import { forgetArticle } from '@/lib/store/forget-article';
import { articleIdOf } from '@/lib/store/keys';
import { MOST_LINKS, MOST_PLACES } from '@/lib/store/limits';
import { unpackLinks } from '@/lib/store/pack-links';
import type { LinkedRow } from '@/lib/store/rows';
import type { Library } from '@/lib/store/schema';
import { firstArticles } from '../../../scripts/synthetic/synthetic-library';
import { article, emptyLibrary, everything, finding, heldIn } from './library';

// Low limits, so that a few articles go beyond them: what is too much is where the order could matter.
vi.mock('@/lib/store/limits', () => ({
  ...{
    MOST_PLACES: 5,
    MOST_LINKS: 3,
    MOST_QUOTATION_LINKS: 2,
    MOST_PAIRS_WITHIN: 20,
    LONGEST_RIVALRY: 24,
  },
}));

interface Told {
  readonly content: ArticleContent;
  readonly analysis: Analysis;
}

const NOW = Date.parse('2040-01-01T00:00:00Z');

async function read(library: Library, told: readonly Told[]): Promise<void> {
  for (const { content, analysis } of told) {
    await readArticle({ library, analyse: () => analysis, now: () => NOW }, content);
  }
}

async function libraryOf(told: readonly Told[]): Promise<Record<string, unknown[]>> {
  const library = await emptyLibrary();
  await read(library, told);
  return everything(library);
}

async function forget(library: Library, told: readonly Told[]): Promise<void> {
  for (const { content } of told) {
    await forgetArticle(library, await articleIdOf(content.canonicalUrl), comparing());
  }
}

/** What all of them have copied. */
const COPIED =
  'Divers went on searching the flooded lower deck of the ferry until the evening, when strong wind and high waves made them give up.';
const SAID = 'We ran for our lives as the roof of the market came down';

/**
 * More reports of one toll than find each other by one term, and more than a quantity has links: half of them on another page of
 * the town, so that there is more than one term; some conflict, and all have the same quotation.
 */
const TOLL: readonly Told[] = Array.from({ length: MOST_PLACES + MOST_LINKS + 4 }, (_, i) => {
  const value = i % 5 === 4 ? 31 : 12;
  const text = `Report ${String(i)}: ${String(value)} people died in Brenholt. “${SAID},” one said. ${COPIED}`;
  const day = `2021-03-0${String(3 + Math.floor(i / 8))}T${String(i).padStart(2, '0')}:00:00Z`;
  const words = i % 2 === 0 ? 'bomb fish market stall' : 'quay harbour market roof';
  const event = { day: '2021-03-02', place: 'Brenholt', words };
  const figures = [{ phrase: `${String(value)} people`, value, ...event }];
  return { content: article(String(i), day, text), analysis: finding(text, { figures }) };
});

const SYNTHETIC: readonly Told[] = firstArticles(3, 14);

it('is tested with more than there is room for', async () => {
  const library = await emptyLibrary();
  await read(library, TOLL);
  const held = heldIn(await library.figureBlocks.toArray());
  const shared = Map.groupBy(held, (entry) => entry.slice(0, entry.lastIndexOf(' ')));
  expect(Math.max(...[...shared.values()].map(({ length }) => length))).toBeGreaterThan(
    MOST_PLACES + 1,
  );
  expect(await library.quotationLinks.count()).toBeGreaterThan(0);
  expect(await library.copies.count()).toBeGreaterThan(0);
});

it.each([
  ['a synthetic library', SYNTHETIC, 5],
  ['a toll with more reports than there is room for', TOLL, 12],
] as const)(
  'any order of reading gives the same: %s',
  async (_, told, numRuns) => {
    const expected = await libraryOf(told);
    const links = (expected['linked'] as LinkedRow[]).flatMap(unpackLinks);
    expect(links.length).toBeGreaterThan(told.length);
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...told], { minLength: told.length }),
        async (order) => {
          expect(await libraryOf(order)).toEqual(expected);
        },
      ),
      { numRuns },
    );
  },
  120_000,
);

it.each([
  ['a synthetic library', SYNTHETIC, 4],
  ['a toll with more reports than there is room for', TOLL, 10],
] as const)(
  'what was forgotten was never read: %s',
  async (_, told, numRuns) => {
    const some = fc.shuffledSubarray([...told], { minLength: 1, maxLength: 8 });
    await fc.assert(
      fc.asyncProperty(some, async (forgotten) => {
        const library = await emptyLibrary();
        await read(library, told);
        await forget(library, forgotten);
        expect(await everything(library)).toEqual(
          await libraryOf(told.filter((one) => !forgotten.includes(one))),
        );
      }),
      { numRuns },
    );
  },
  120_000,
);
