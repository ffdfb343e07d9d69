import { describe, expect, it } from 'vitest';
import { FeatureRow } from '@/lib/language/attributions/feature-row';

function rowOf(values: readonly number[]): FeatureRow {
  const row = new FeatureRow(values.length, 0);
  row.clear();
  for (const value of values) row.put(value);
  return row;
}

describe('FeatureRow', () => {
  it('tells features apart by their place, places left out included', () => {
    const whole = rowOf([5, 6, 7, 8]);
    const left = new FeatureRow(4, 0);
    left.clear();
    left.put(5);
    left.skip(2);
    left.put(8);
    expect([...left.numbers.subarray(0, left.length)]).toEqual([
      whole.numbers[0],
      whole.numbers[3],
    ]);
    expect(rowOf([5, 5]).numbers[0]).not.toBe(rowOf([5, 5]).numbers[1]);
  });

  it('begins anew for the next token', () => {
    const row = rowOf([1, 2]);
    const [first] = row.numbers;
    row.clear();
    row.skip(1);
    row.clear();
    row.put(1);
    expect([row.length, row.numbers[0]]).toEqual([1, first]);
  });

  it('keeps sets of features apart by their salt', () => {
    const salted = new FeatureRow(1, 1000);
    salted.clear();
    salted.put(1);
    expect(salted.numbers[0]).not.toBe(rowOf([1]).numbers[0]);
  });
});
