/** The library follows from the set of articles that it holds: neither their order nor what was forgotten leaves a trace. */
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readArticle } from '@/lib/background/read-article';
import { comparing } from '@/lib/background/comparing';
import type { Analysis } from '@/lib/domain/analysis';
import type { ArticleContent } from '@/lib/domain/article';
import { forgetArticle } from '@/lib/store/forget-article';
import { articleIdOf } from '@/lib/store/keys';
import { MOST_LINKS } from '@/lib/store/link-figures';
import type { Library } from '@/lib/store/schema';
import { firstArticles } from '../../../scripts/synthetic/synthetic-library';
import { article, emptyLibrary, everything, finding } from './library';

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

/** More reports of one toll than a quantity may have links; most agree, some conflict. */
const TOLL: readonly Told[] = Array.from({ length: MOST_LINKS + 6 }, (_, i) => {
  const value = i % 9 === 4 ? 31 : 12;
  const text = `Report ${String(i)}: ${String(value)} people died in Brenholt.`;
  const hour = String(i % 24).padStart(2, '0');
  const day = `2021-03-0${String(3 + Math.floor(i / 24))}T${hour}:00:00Z`;
  const event = { day: '2021-03-02', place: 'Brenholt', words: 'bomb fish market stall' };
  const figures = [{ phrase: `${String(value)} people`, value, ...event }];
  return { content: article(String(i), day, text), analysis: finding(text, { figures }) };
});

const SYNTHETIC: readonly Told[] = firstArticles(3, 24);

it.each([
  ['a synthetic library', SYNTHETIC, 4],
  ['a toll with more reports than a quantity has links', TOLL, 2],
] as const)(
  'any order of reading gives the same: %s',
  async (_, told, numRuns) => {
    const expected = await libraryOf(told);
    expect(expected['crossReferences']?.length).toBeGreaterThan(told.length);
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
  ['a toll with more reports than a quantity has links', TOLL, 3],
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
