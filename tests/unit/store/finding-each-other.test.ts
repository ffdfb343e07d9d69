/** Which articles are compared at all: those that have two different things in common. */
import { expect, it } from 'vitest';
import { readArticle } from '@/lib/background/read-article';
import { unpackLinks } from '@/lib/store/pack-links';
import { article, emptyLibrary, finding } from './library';

const NOW = Date.parse('2022-01-01T00:00:00Z');
const DAY = '2021-03-02';

interface Told {
  readonly text: string;
  readonly words: string;
}

const FERRY: Told = {
  text: '1312 people died as the ferry capsized beside the breakwater, the lighthouse keeper said.',
  words: 'ferry capsized breakwater lighthouse keeper gale',
};
const QUARRY: Told = {
  text: '1312 people died as gravel slid into the quarry beneath the conveyor, the foreman said.',
  words: 'gravel slid quarry conveyor foreman shovel',
};
/** As the quarry, and a lighthouse in another sentence of the lead. */
const QUARRY_BY_THE_SEA: Told = { ...QUARRY, text: `The lighthouse stood still. ${QUARRY.text}` };
const SHORT_NOTES: readonly Told[] = [
  { text: '1312 people died in Brenholt.', words: 'people' },
  { text: 'Brenholt counts 1312 people.', words: 'people' },
];

/** How many links two articles of one town and day have that give the same number. */
async function linksBetween(told: readonly Told[]): Promise<number> {
  const library = await emptyLibrary();
  for (const [i, { text, words }] of told.entries()) {
    const figure = { phrase: '1312 people', value: 1312, day: DAY, place: 'Brenholt', words };
    const analysis = finding(text, { figures: [figure] });
    const content = article(String(i), DAY, text);
    await readArticle({ library, analyse: () => analysis, now: () => NOW }, content);
  }
  return (await library.linked.toArray()).flatMap(unpackLinks).length;
}

it('is none that has the town and the week in common alone', async () => {
  expect(await linksBetween([FERRY, QUARRY])).toBe(0);
});

it('is one that has another thing in common, in whatever order they are read', async () => {
  expect(await linksBetween([FERRY, QUARRY_BY_THE_SEA])).toBe(1);
  expect(await linksBetween([QUARRY_BY_THE_SEA, FERRY])).toBe(1);
});

it('is a note of a few words that has no more than the town', async () => {
  expect(await linksBetween(SHORT_NOTES)).toBe(1);
});
