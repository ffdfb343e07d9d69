import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { ComparableFigure } from '@/lib/matching/comparable-figure';
import { relate } from '@/lib/matching/relation';
import { figure, value } from './figures';

const NEXT_DAY = '2021-03-03';

it.each([
  ['the same number', value(12), value(12), 'same-value'],
  ['a number and its own lower bound', value(72), value(70, 'at-least'), 'ranges-overlap'],
  ['about a number and one within a tenth', value(30, 'approx'), value(32), 'ranges-overlap'],
  [
    'two lower bounds that are close',
    value(126, 'at-least'),
    value(130, 'more-than'),
    'ranges-overlap',
  ],
] as const)('agree: %s', (_name, a, b, code) => {
  const [x, y] = [figure(a), figure({ ...b, day: NEXT_DAY })];
  expect(relate(x, y)).toEqual({ relation: 'agree', code });
});

it('takes a later and larger count of victims for an update', () => {
  const [early, late] = [figure(value(12)), figure({ ...value(19), day: NEXT_DAY })];
  expect(relate(early, late)).toEqual({ relation: 'update', code: 'later-and-larger' });
});

it('takes a later and smaller count for a conflict', () => {
  const [early, late] = [figure(value(60)), figure({ ...value(24), day: NEXT_DAY })];
  expect(relate(early, late)).toEqual({ relation: 'conflict', code: 'ranges-apart' });
});

it('knows a figure that its own article calls an earlier one', () => {
  const sentence = 'It updated a previous toll of 12.';
  const [old, now] = [figure({ ...value(12), sentence, day: NEXT_DAY }), figure(value(19))];
  expect(relate(old, now).relation).toBe('update');
});

it('takes two counts of one day that hardly differ for a conflict', () => {
  expect(relate(figure(value(18)), figure(value(19))).relation).toBe('conflict');
  expect(relate(figure(value(18)), figure(value(25))).relation).toBe('update');
});

it('places a superseded figure before its own article, not before all others', () => {
  const sentence = 'It updated a previous toll of 112.';
  const old = figure({ ...value(112), sentence, day: NEXT_DAY });
  expect(relate(figure(value(43)), old).relation).toBe('update');
  expect(relate(figure({ ...value(43), day: NEXT_DAY }), old).relation).toBe('conflict');
});

it('believes a later article that says the number rose or fell', () => {
  const measure = { measure: 'percent', sourceKeys: [] } as const;
  const [low, high] = [value(12), value(19)];
  const risen = figure({ ...high, ...measure, day: NEXT_DAY, trend: 'up' });
  expect(relate(figure({ ...low, ...measure }), risen)).toEqual({
    relation: 'update',
    code: 'later-and-larger',
  });
  const fallen = figure({ ...low, ...measure, day: NEXT_DAY, trend: 'down' });
  expect(relate(figure({ ...high, ...measure }), fallen)).toEqual({
    relation: 'update',
    code: 'later-and-smaller',
  });
  expect(relate(figure({ ...high, ...measure }), { ...fallen, trend: 'up' }).relation).toBe(
    'conflict',
  );
  expect(relate(figure({ ...high, ...measure, day: NEXT_DAY }), fallen).relation).toBe('conflict');
});

it('takes fewer missing of a later day for an update: they were found', () => {
  const missing = { measure: 'missing' } as const;
  const [many, few] = [figure({ ...value(19), ...missing }), figure({ ...value(18), ...missing })];
  const update = { relation: 'update', code: 'later-and-smaller' };
  expect(relate(many, { ...few, day: NEXT_DAY })).toEqual(update);
  expect(relate(many, few).relation).toBe('conflict');
});

it('takes a larger burned area of another day for an update, and a larger estate for a conflict', () => {
  const burned = { measure: 'area', context: ['wildfire'] } as const;
  const estate = { measure: 'area', context: ['estate'] } as const;
  const relation = (more: Pick<ComparableFigure, 'measure' | 'context'>) =>
    relate(figure({ ...value(12), ...more }), figure({ ...value(19), ...more, day: NEXT_DAY }))
      .relation;
  expect(relation(burned)).toBe('update');
  expect(relation(estate)).toBe('conflict');
});

it('takes another number of the same source on another day for its correction', () => {
  const first = figure({ ...value(210), measure: 'people', sourceKeys: ['harbour line'] });
  const then = figure({ ...value(180), measure: 'people', day: NEXT_DAY });
  expect(relate(first, { ...then, sourceKeys: ['harbour line'] })).toEqual({
    relation: 'update',
    code: 'same-source-corrected',
  });
  expect(relate(first, { ...then, sourceKeys: ['coast guard'] }).relation).toBe('conflict');
});

it('does not call it an update when one article gives both numbers', () => {
  const pair = [
    figure({ ...value(100), articleId: 'one' }),
    figure({ ...value(20), articleId: 'one' }),
  ];
  expect(pair[0] && pair[1] && relate(pair[0], pair[1]).relation).toBe('conflict');
});

it('says that compatible numbers are far apart', () => {
  const [x, y] = [figure(value(1300)), figure({ ...value(40, 'at-least'), day: NEXT_DAY })];
  expect(relate(x, y)).toEqual({ relation: 'agree', code: 'compatible-but-far' });
});

it('never calls sums of a whole war an update', () => {
  const period = { from: '2015-01-01', to: '2021-01-01' };
  const [x, y] = [
    figure({ ...value(60000), period }),
    figure({ ...value(90000), period, day: '2021-06-01' }),
  ];
  expect(relate(x, y).relation).toBe('conflict');
});

it('does not depend on which figure comes first', () => {
  const bounds = fc.constantFrom('exact', 'approx', 'at-least', 'at-most');
  const any = fc.record({
    stated: fc.nat(200),
    bound: bounds,
    day: fc.constantFrom('2021-03-02', NEXT_DAY),
  });
  fc.assert(
    fc.property(any, any, (x, y) => {
      const a = figure({ ...value(x.stated, x.bound), day: x.day });
      const b = figure({ ...value(y.stated, y.bound), day: y.day });
      expect(relate(a, b)).toEqual(relate(b, a));
    }),
  );
});
