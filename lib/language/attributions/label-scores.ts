import { COLUMN_COUNT, COLUMNS_OF, LABEL_COUNT } from './labels';

const COLUMN_LISTS = COLUMNS_OF.map((columns) => Uint8Array.from(columns));

/** Label scores from column scores: each label's is the sum of its columns. */
export function labelScores(columns: Float32Array, length: number): Float32Array {
  const labels = new Float32Array(length * LABEL_COUNT);
  for (let i = 0; i < length; i++) {
    for (let l = 0; l < LABEL_COUNT; l++) {
      let sum = 0;
      const list = COLUMN_LISTS[l]!;
      for (let k = 0; k < list.length; k++) sum += columns[i * COLUMN_COUNT + list[k]!]!;
      labels[i * LABEL_COUNT + l] = sum;
    }
  }
  return labels;
}
