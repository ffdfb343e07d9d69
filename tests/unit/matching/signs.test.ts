import { describe, expect, it } from 'vitest';
import type { Figure } from '@/lib/domain/figure';
import { candidateTerms } from '@/lib/matching/candidate-terms';
import { placeClash, placeFit } from '@/lib/matching/place-fit';
import { rivalries } from '@/lib/matching/rivals';
import { isSplit } from '@/lib/matching/split';
import { thingFit } from '@/lib/matching/thing-fit';
import { timeFit } from '@/lib/matching/time-fit';
import { wordFit } from '@/lib/matching/word-fit';
import { figure, value } from './figures';

const day = (from: string, to = from) => ({ period: { from, to } });

describe('time', () => {
  it.each([
    ['one day', day('2021-03-02'), day('2021-03-02'), 'fits'],
    ['a day and the week around it', day('2021-03-02'), day('2021-02-27', '2021-03-05'), 'fits'],
    [
      'a date taken from the lead, days later',
      day('2021-03-02'),
      { ...day('2021-03-06'), day: '2021-03-06', sentence: 'It killed 12.' },
      'hardly',
    ],
    ['no date, told within days', { period: null }, day('2021-03-01'), 'fits'],
    ['days far apart', day('2021-03-02'), day('2021-03-12'), 'cannot'],
    ['an event and a whole war', day('2021-03-02'), day('2015-01-01', '2021-03-02'), 'cannot'],
    [
      'two years of a sum',
      day('2019-01-01', '2019-12-31'),
      day('2020-01-01', '2020-12-31'),
      'cannot',
    ],
    [
      'a war at two times',
      day('2015-01-01', '2020-06-01'),
      day('2015-03-01', '2021-03-02'),
      'fits',
    ],
    [
      'a war, long apart',
      day('2015-01-01', '2017-06-01'),
      day('2015-01-01', '2021-03-02'),
      'cannot',
    ],
  ] as const)('%s', (_name, a, b, expected) => {
    const fit = timeFit(figure(a), figure(b));
    expect(fit === null ? 'cannot' : fit > 0 ? 'fits' : 'hardly').toBe(expected);
  });
});

describe('place', () => {
  it.each([
    ['the same town', ['Sarovo', 'Meldia'], ['Sarovo', 'Meldia'], [1, 1]],
    ['one of them without its province', ['Sarovo', 'Meldia'], ['Sarovo'], [0.5, 1]],
    ['a town and its province', ['Sarovo', 'Meldia', 'France'], ['Meldia', 'France'], [0, 0.5]],
    ['two towns of a province', ['Sarovo', 'Meldia'], ['Dolna', 'Meldia'], [-0.5, -0.1]],
    ['two towns', ['Sarovo'], ['Dolna'], [-1, -1]],
    ['only the country', ['Sarovo', 'France'], ['France'], [0.2, 0.2]],
    ['two countries', ['France'], ['Spain'], [-1, -1]],
    ['nothing known', [], ['Sarovo'], [0, 0]],
  ] as const)('%s', (_name, a, b, [least, most]) => {
    expect(placeFit(a, b)).toBeGreaterThanOrEqual(least);
    expect(placeFit(a, b)).toBeLessThanOrEqual(most + 1e-9);
    expect(placeFit(b, a)).toBeCloseTo(placeFit(a, b));
  });

  it('weighs places beside the number more than those taken over', () => {
    const own = (place: string) => ({ places: [place], sentence: `Twelve died in ${place}.` });
    const taken = { places: ['Dolna'], sentence: 'Twelve died.' };
    expect(placeClash(own('Sarovo'), own('Dolna'))).toBe(1);
    expect(placeClash(own('Sarovo'), taken)).toBe(0);
    expect(placeClash(own('Dolna'), own('Dolna'))).toBe(0);
  });
});

describe('words around', () => {
  it.each([
    ['bus and train', ['bus', 'crash'], ['train', 'crash'], 1],
    ['inflation and unemployment', ['inflation'], ['unemployment'], 1],
    ['one word for it and another', ['hurricane'], ['storm', 'coast'], 0],
    ['nothing of one sort', ['bus'], ['school'], 0],
  ])('exclude each other: %s', (_name, a, b, expected) => {
    expect(rivalries(a, b)).toBe(expected);
    expect(rivalries(b, a)).toBe(expected);
  });

  it('tell little where every report has them, in whatever form', () => {
    expect(wordFit(['killed', 'bus'], ['killing', 'ferry'])).toBeLessThan(0.2);
    expect(wordFit(['killed', 'convoy'], ['wounded', 'convoy'])).toBeGreaterThan(0.8);
    expect(wordFit([], ['convoy'])).toBe(0);
  });
});

describe('thing counted', () => {
  const counts = (subject: string | null, more = {}) => figure({ subject, unit: subject, ...more });
  it.each([
    ['people and civilians', counts('people'), counts('civilians'), true],
    ['nothing said and people', counts(null), counts('people'), true],
    ['children and schoolchildren', counts('children'), counts('schoolchildren'), true],
    ['children and people', counts('children', value(5)), counts('people'), false],
    ['children and women', counts('children'), counts('women'), false],
    ['soldiers who may be all', counts('soldiers', value(14)), counts('people'), true],
    [
      'rebels and government soldiers',
      counts('rebel fighters'),
      counts('government soldiers'),
      false,
    ],
    ['people, mostly children', counts('people, mostly children'), counts('people'), true],
    ['an addition and a total', counts('people', { scope: 'increment' }), counts('people'), false],
    [
      'buses and ambulances',
      counts('buses', { measure: 'vehicles' }),
      counts('ambulances', { measure: 'vehicles' }),
      false,
    ],
    [
      'displaced and evacuated',
      counts('people', { measure: 'displaced' }),
      counts('people', { measure: 'evacuated' }),
      true,
    ],
    ['dead and wounded', counts('people'), counts('people', { measure: 'injuries' }), false],
  ] as const)('%s', (_name, a, b, comparable) => {
    expect(thingFit(a, b) !== null).toBe(comparable);
    expect(thingFit(b, a)).toBe(thingFit(a, b));
  });

  const sentence = { start: 0, end: 80 };
  const told = (subject: string, stated: number): Figure => ({
    ...figure({ subject, unit: subject }),
    low: stated,
    high: stated,
    source: null,
    sentence,
  });

  it('knows the parts of a whole by their sentence', () => {
    const parts = [told('civilians', 15), told('soldiers', 27), told('bodies', 10)];
    expect(parts.map((part) => isSplit(part, parts))).toEqual([true, true, true]);
    const whole = [told('people', 18), told('children', 5), told('women', 2)];
    expect(whole[0] && isSplit(whole[0], whole)).toBe(false);
  });
});

describe('candidate terms', () => {
  const share = (a: Parameters<typeof figure>[0], b: Parameters<typeof figure>[0]) => {
    const terms = new Set(candidateTerms(figure(a)));
    return candidateTerms(figure(b)).some((term) => terms.has(term));
  };
  it('bring together what may match, across the turn of a week and the spelling of a place', () => {
    expect(share({}, { places: ['Brenholt'], context: [] })).toBe(true);
    expect(share({ ...day('2021-03-03') }, { ...day('2021-03-04'), day: '2021-03-04' })).toBe(true);
    expect(share({ places: [] }, { places: [], context: ['stall'] })).toBe(true);
    expect(share({ places: ['Dayr az-Zawr'] }, { places: ['Deir Ezzor'], context: [] })).toBe(true);
  });
  it('keep apart what never can', () => {
    expect(share({}, { measure: 'injuries' })).toBe(false);
    expect(share({}, { ...day('2021-05-02') })).toBe(false);
    expect(share({}, { places: ['Dolna'], context: ['ferry'], topics: ['ferry'] })).toBe(false);
    expect(share({}, { places: [], context: ['kill', 'attack'], topics: [] })).toBe(false);
  });
});
