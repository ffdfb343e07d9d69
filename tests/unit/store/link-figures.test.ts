import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LONGEST_RIVALRY, MOST_LINKS, MOST_PAIRS_WITHIN } from '@/lib/store/limits';
import { linkFigures, nearest } from '@/lib/store/link-figures';
import { linksFrom, packLinks, unpackLinks } from '@/lib/store/pack-links';
import type { Compare } from '@/lib/store/reading';
import type { CrossReferenceRow, FigureRow } from '@/lib/store/rows';

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

/** A figure of an article, the `place`th in its text, under the one term that all have. */
const figureAt = (place: number, articleId = 'own'): FigureRow =>
  ({
    ...{ id: `${articleId}${String(place)}`, articleId, day: '2021-03-02', part: 'text' },
    ...{ start: place * 10, terms: [1], measure: 'people', sourceId: `source ${String(place)}` },
  }) as unknown as FigureRow;

it('compares all figures of an article, but of a thousand only those near each other', () => {
  const compared: [string, string][] = [];
  const compare: Compare = ({ id: a }, { id: b }) => {
    compared.push([a, b]);
    return null;
  };
  const some = Array.from({ length: 200 }, (_, place) => figureAt(place));
  linkFigures(some, [], compare);
  expect(compared).toHaveLength((200 * 199) / 2);
  compared.length = 0;
  const many = Array.from({ length: 1000 }, (_, place) => figureAt(place));
  linkFigures(many.slice(1), [many[0]!, figureAt(0, 'other')], compare);
  expect(compared.length).toBeLessThan(MOST_PAIRS_WITHIN + many.length);
  expect(compared).toContainEqual(['other0', 'own999']);
  const place = (id: string) => Number(id.slice(3));
  const within = compared.filter(([a]) => a.startsWith('own'));
  expect(Math.max(...within.map(([a, b]) => Math.abs(place(a) - place(b))))).toBe(20);
});

it('compares nothing in a list of counts that one source gives, but what others say of it', () => {
  const compared: string[] = [];
  const compare: Compare = ({ id: a }, { id: b }) => {
    compared.push(`${a} ${b}`);
    return null;
  };
  const counts = Array.from({ length: LONGEST_RIVALRY + 1 }, (_, place) => ({
    ...figureAt(place),
    sourceId: 'council',
  }));
  linkFigures(counts, [], compare);
  expect(compared).toEqual([]);
  linkFigures([...counts, figureAt(99)], [], compare);
  expect(compared).toHaveLength(counts.length);
  compared.length = 0;
  linkFigures(counts.slice(1), [], compare);
  expect(compared).toHaveLength((LONGEST_RIVALRY * (LONGEST_RIVALRY - 1)) / 2);
});

it('keeps the links of an article as they are, and how many one end has', () => {
  const end = (article: string, start: number) => `${article}.figure.text.${String(start)}`;
  const linked = (from: string, at: number, to: number): CrossReferenceRow => {
    const [a, b] = [end(from, at), end('two', to)];
    return { ...link(0), id: `${a}~${b}`, a, b, articleA: from, articleB: 'two', dayA: from };
  };
  const links = [
    ...[linked('one', 1, 8), linked('one', 2, 8), linked('one', 3, 9)],
    ...[linked('three', 1, 8), linked('two', 7, 8), linked('two', 8, 9)],
  ];
  const row = packLinks('two', [...links].reverse());
  expect(unpackLinks(row)).toEqual(links);
  expect(linksFrom(row, new Set(['three']))).toEqual([links[3]]);
  expect(linksFrom(row, new Set(['two']))).toEqual(links.slice(4));
  expect(row).toMatchObject({ articleB: 'two', earlier: ['one', 'three'], most: 3 });
});
