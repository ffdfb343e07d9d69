import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FeatureRow, ROW_BITS } from '@/lib/language/attributions/feature-row';
import { COLUMN_COUNT } from '@/lib/language/attributions/labels';
import { WeightTable } from '@/lib/language/attributions/weight-table';

const VALUES = Array.from({ length: 40 }, (_, k) => k * 7);

/** The numbers that a row has for some values, in their order. */
function rowOf(values: readonly number[]): FeatureRow {
  const row = new FeatureRow(values.length, 0);
  row.clear();
  for (const value of values) row.put(value);
  return row;
}

/** What a table of some numbers adds for a row, by a sum over the numbers themselves. */
function summed(numbers: readonly number[], weights: readonly number[], row: FeatureRow): number[] {
  return Array.from({ length: COLUMN_COUNT }, (_, c) => {
    let sum = 0;
    for (let f = 0; f < row.length; f++) {
      const at = numbers.indexOf(row.numbers[f]!);
      if (at >= 0) sum += weights[c * numbers.length + at]!;
    }
    return sum;
  });
}

describe('WeightTable', () => {
  it('sums the weights of the features it has, whatever else stands close to them', () => {
    const number = fc.nat((1 << ROW_BITS) - 1);
    const weight = fc.integer({ min: -127, max: 127 });
    fc.assert(
      fc.property(
        fc.uniqueArray(number, { maxLength: 60 }),
        fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 40, maxLength: 40 }),
        fc.infiniteStream(weight),
        (strangers, near, stream) => {
          const row = rowOf(VALUES);
          const known = VALUES.map((_, k) => row.numbers[k]! + near[k]!);
          const numbers = [...new Set([...strangers, ...known])].sort((a, b) => a - b);
          const weights = [...stream.take(numbers.length * COLUMN_COUNT)];
          const table = new WeightTable(Int32Array.from(numbers), Int8Array.from(weights), 1);
          const columns = new Float32Array(COLUMN_COUNT * 2).fill(1);
          table.addTo(columns, COLUMN_COUNT, row);
          const expected = summed(numbers, weights, row).map((sum) => sum + 1);
          expect([...columns]).toEqual([...Array<number>(COLUMN_COUNT).fill(1), ...expected]);
        },
      ),
    );
  });

  it('sums the greatest and the smallest weights of as many features as a token has', () => {
    const row = rowOf(Array.from({ length: 120 }, (_, k) => k));
    const numbers = [...row.numbers].sort((a, b) => a - b);
    for (const weight of [-127, 127]) {
      const planes = new Int8Array(numbers.length * COLUMN_COUNT).fill(weight);
      const columns = new Float32Array(COLUMN_COUNT);
      new WeightTable(Int32Array.from(numbers), planes, 0.5).addTo(columns, 0, row);
      expect(new Set(columns)).toEqual(new Set([60 * weight]));
    }
  });

  it('sums the same when it was fetched before, its rows made or not', () => {
    const row = rowOf(VALUES);
    const numbers = [...new Set(row.numbers)].sort((a, b) => a - b);
    const planes = Int8Array.from({ length: numbers.length * COLUMN_COUNT }, (_, k) => k % 100);
    const table = new WeightTable(Int32Array.from(numbers), planes, 1);
    const sums = [1, 2, 3].map(() => {
      const columns = new Float32Array(COLUMN_COUNT);
      table.fetch();
      table.addTo(columns, 0, row);
      return [...columns];
    });
    const weights = [...planes];
    expect(sums).toEqual([1, 2, 3].map(() => summed(numbers, weights, row)));
  });

  it('adds nothing where it is empty', () => {
    const columns = new Float32Array(COLUMN_COUNT);
    new WeightTable(new Int32Array(0), new Int8Array(0), 1).addTo(columns, 0, rowOf(VALUES));
    expect(new Set(columns)).toEqual(new Set([0]));
  });
});
