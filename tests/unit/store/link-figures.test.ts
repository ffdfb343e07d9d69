import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_LINKS } from '@/lib/store/limits';
import { nearest } from '@/lib/store/link-figures';
import type { CrossReferenceRow } from '@/lib/store/rows';

/** A link between an article of some hour and a later one. */
function link(
  hour: number,
  relation: CrossReferenceRow['relation'] = 'agree',
  b = 'later',
): CrossReferenceRow {
  const dayA = new Date(Date.UTC(2021, 2, 2, hour)).toISOString();
  const a = `a${String(hour)}`;
  return {
    id: `${a}~${b}`,
    a,
    b,
    articleA: a,
    articleB: b,
    dayA,
    relation,
    score: 1,
    reason: { code: 'same-value', measure: 'deaths', places: [], period: null, shared: [] },
  };
}

const hours = Array.from({ length: MOST_LINKS + 9 }, (_, hour) => hour);

it('keeps the newest links of a relation, and all of another', () => {
  const { kept, left } = nearest([
    ...hours.map((hour) => link(hour)),
    link(0, 'conflict', 'later'),
  ]);
  expect(left.map(({ a }) => a).sort()).toEqual(
    hours
      .slice(0, 9)
      .map((hour) => `a${String(hour)}`)
      .sort(),
  );
  expect(kept.some(({ relation }) => relation === 'conflict')).toBe(true);
});

it('keeps the same ones in whatever order they come in', () => {
  const all = hours.map((hour) => link(hour));
  const expected = new Set(nearest(all).kept.map(({ id }) => id));
  fc.assert(
    fc.property(fc.shuffledSubarray(all, { minLength: all.length }), (shuffled) => {
      const kept = shuffled.reduce<readonly CrossReferenceRow[]>(
        (before, next) => nearest([...before, next]).kept,
        [],
      );
      expect(new Set(kept.map(({ id }) => id))).toEqual(expected);
    }),
  );
});

it('never drops a link inside one article', () => {
  const inside = hours.map((hour) => ({ ...link(hour), articleA: 'later' }));
  expect(nearest(inside).left).toEqual([]);
});
