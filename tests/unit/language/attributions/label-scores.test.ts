import { describe, expect, it } from 'vitest';
import { labelScores } from '@/lib/language/attributions/label-scores';
import { COLUMN_COUNT, COLUMNS_OF, LABEL_COUNT } from '@/lib/language/attributions/labels';

describe('labelScores', () => {
  it('sums the columns of each label, in their order', () => {
    const length = 3;
    const columns = Float32Array.from({ length: length * COLUMN_COUNT }, (_, k) =>
      Math.sin(k * 7.3),
    );
    const expected = Float32Array.from({ length: length * LABEL_COUNT }, (_, k) => {
      const [token, label] = [Math.floor(k / LABEL_COUNT), k % LABEL_COUNT];
      return COLUMNS_OF[label]!.reduce(
        (sum, column) => sum + columns[token * COLUMN_COUNT + column]!,
        0,
      );
    });
    expect(labelScores(columns, length)).toEqual(expected);
  });
});
