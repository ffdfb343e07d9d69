import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { connected, storiesAmong, weightOf, type StoryLink } from '@/lib/domain/story';

const toll = { reason: { measure: 'deaths', period: null } } as never;
const price = { reason: { measure: 'price', period: null } } as never;
const yearSum = {
  reason: { measure: 'deaths', period: { from: '2025-01-01', to: '2025-05-01' } },
} as never;

describe('what two articles have in common', () => {
  it.each([
    ['one toll of one event', [toll], 1, 0, true],
    ['one price', [price], 1, 0, false],
    ['one price and a source', [price], 1, 1, true],
    ['two prices', [price, price], 1, 0, true],
    ['the sum of a year', [yearSum], 1, 0, false],
    ['a toll, a month later', [toll], 31, 3, false],
    ['sources alone', [], 0, 5, false],
  ] as const)('%s', (_, references, days, sources, isOne) => {
    expect(weightOf(references, days, sources) >= 2).toBe(isOne);
  });
});

const id = fc.integer({ min: 0, max: 12 }).map((n) => `a${String(n)}`);
const link = fc.record({ a: id, b: id, weight: fc.integer({ min: 1, max: 4 }) });

describe('stories', () => {
  it('do not depend on the order of links or of their ends', () => {
    fc.assert(
      fc.property(fc.array(link), fc.func(fc.boolean()), (links, turned) => {
        const other = links
          .toReversed()
          .map((one): StoryLink => (turned(one) ? { ...one, a: one.b, b: one.a } : one));
        expect(storiesAmong(other)).toEqual(storiesAmong(links));
      }),
    );
  });

  it('leave articles apart that have too little in common', () => {
    const links = [
      { a: 'x', b: 'y', weight: 2 },
      { a: 'y', b: 'z', weight: 1 },
    ];
    expect(storiesAmong(links)).toEqual([['x', 'y']]);
  });

  it('are parted where they have least in common once they are too long', () => {
    const chain = (name: string) =>
      Array.from({ length: 40 }, (_, i) => ({
        a: `${name}${String(i)}`,
        b: `${name}${String(i + 1)}`,
        weight: 3,
      }));
    const stories = storiesAmong([...chain('p'), ...chain('q'), { a: 'p0', b: 'q0', weight: 2 }]);
    expect(stories.map((story) => story.length)).toEqual([41, 41]);
  });

  it('stay whole where nothing parts them', () => {
    const all = Array.from({ length: 100 }, (_, i) => ({
      a: 'hub',
      b: `a${String(i)}`,
      weight: 9,
    }));
    expect(storiesAmong(all).map((story) => story.length)).toEqual([101]);
  });
});

describe('connected', () => {
  it('joins over others', () => {
    const pairs = [
      { a: 'd', b: 'c' },
      { a: 'a', b: 'b' },
      { a: 'b', b: 'd' },
      { a: 'e', b: 'e' },
    ];
    expect(connected(pairs)).toEqual([['a', 'b', 'c', 'd']]);
  });
});
