/** Numbers as people write them, and values with their bounds. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { firstOf, hasTwoEnds, numberFrom, valueOf } from '@/components/highlight/bounded-value';
import { BOUNDS } from '@/lib/domain/figure';

describe('a number', () => {
  it.each([
    ['43', 43],
    ['1,200', 1200],
    ['1.200', 1200],
    ['1 200', 1200],
    ['12.500.000', 12_500_000],
    ['3.5', 3.5],
    ['3,5', 3.5],
    ['-2', -2],
    ['0.12', 0.12],
  ])('is read from "%s"', (typed, number) => {
    expect(numberFrom(typed)).toBe(number);
  });

  it.each(['', 'many', '1,2,3', '1.200,', '4-5', '--1', '1e5'])(
    'is not read from "%s"',
    (typed) => {
      expect(numberFrom(typed)).toBeNull();
    },
  );

  it.each(['en-GB', 'de-DE', 'fr-FR', 'de-CH'])('is read again as it is written (%s)', (locale) => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 2_000_000_000 }), (number) => {
        expect(numberFrom(number.toLocaleString(locale))).toBe(number);
      }),
    );
  });
});

describe('a value', () => {
  it('has the ends of its bound, and begins with its first number again', () => {
    for (const bound of BOUNDS) {
      const value = valueOf(bound, 40, 50);
      if (value === null) throw new Error(bound);
      expect(firstOf(value)).toBe(40);
      expect(value.high === 50).toBe(hasTwoEnds(bound));
    }
    expect(valueOf('at-least', 40, null)).toEqual({ low: 40, high: null, bound: 'at-least' });
    expect(valueOf('at-most', 40, null)).toEqual({ low: null, high: 40, bound: 'at-most' });
    expect(valueOf('approx', 40, null)).toEqual({ low: 40, high: 40, bound: 'approx' });
  });

  it('is none while a number is missing, or the second is below the first', () => {
    expect(valueOf('exact', null, null)).toBeNull();
    expect(valueOf('range', 40, null)).toBeNull();
    expect(valueOf('range', 40, 30)).toBeNull();
  });
});
