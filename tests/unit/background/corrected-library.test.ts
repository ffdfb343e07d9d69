import fc from 'fast-check';
import { expect, it } from 'vitest';
import { redo, undo } from '@/lib/store/changes';
import { makeCorrection, takeBackCorrection } from '@/lib/store/corrections/make-correction';
import { removeHighlight } from '@/lib/store/highlights/remove-highlight';
import { saveHighlight } from '@/lib/store/highlights/save-highlight';
import type { Library } from '@/lib/store/schema';
import * as world from './corrected-world';
import { uuid } from './uuid';

const { ARTICLES, following, NOW, SOURCES } = world;

type Act = (library: Library) => Promise<unknown>;

/** The reader's acts, each by a number. */
async function acts(): Promise<Act[]> {
  const figure = { low: 24, high: 60, bound: 'vague', measure: 'people', subject: null } as const;
  const dead = { low: 12, high: 12, bound: 'exact', measure: 'deaths', subject: null } as const;
  const highlights = [
    await world.highlightOn(100, 3, 'dozens fled', { figure }),
    await world.highlightOn(100, 3, 'dozens fled', { note: 'none' }),
    await world.highlightOn(101, 2, '11 dead', { figure: dead, sourceId: SOURCES.quayside }),
    await world.highlightOn(102, 1, 'stallholders', { sourceId: SOURCES.short }),
  ];
  const rulings = await world.rulings();
  return [
    ...rulings.map((ruling, i): Act => (library) => {
      const correction = { id: uuid(i), ruling, labels: [], madeOn: null, madeAt: NOW + i };
      return makeCorrection(library, correction, null, following(library));
    }),
    ...rulings.map(
      (_, i): Act =>
        (library) =>
          takeBackCorrection(library, uuid(i), following(library)),
    ),
    ...highlights.map(
      (highlight): Act =>
        (library) =>
          saveHighlight(library, highlight, NOW, following(library)),
    ),
    ...[100, 101].map(
      (n): Act =>
        (library) =>
          removeHighlight(library, uuid(n), null, following(library)),
    ),
  ];
}

/** Undo and redo come often, or nothing much is undone. */
const anAct = (count: number) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.nat({ max: count - 1 }) },
    { weight: 1, arbitrary: fc.constant(-1) },
    { weight: 1, arbitrary: fc.constant(-2) },
  );

async function perform(library: Library, all: readonly Act[], chosen: readonly number[]) {
  let request = 1_000;
  for (const number of chosen) {
    const move = number === -1 ? undo : redo;
    if (number < 0) await move(library, uuid(++request), following(library));
    else await all[number]?.(library);
  }
}

it('is as if the rules that remain had always been there, whatever was made, taken back, undone and done again', async () => {
  const all = await acts();
  await fc.assert(
    fc.asyncProperty(
      // Long ones: one that goes wrong is found in them, and told by its shortest part.
      fc.array(anAct(all.length), { minLength: 6, maxLength: 14 }),
      fc.shuffledSubarray(ARTICLES, { minLength: ARTICLES.length }),
      async (chosen, order) => {
        const library = await world.libraryOf(ARTICLES);
        await perform(library, all, chosen);
        const fresh = await world.readAnew(library, order);
        expect(await world.state(library)).toEqual(await world.state(fresh));
        library.close();
        fresh.close();
      },
    ),
    { numRuns: 25 },
  );
}, 120_000);
