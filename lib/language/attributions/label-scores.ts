import { COLUMN_COUNT, COLUMNS_OF, LABEL_COUNT } from './labels';

/** The columns of each label, a list behind the other; each list ends where the next one's begins. */
const COLUMN = Uint8Array.from(COLUMNS_OF.flat());
const START = Uint8Array.from({ length: LABEL_COUNT + 1 }, (_, label) =>
  COLUMNS_OF.slice(0, label).reduce((sum, columns) => sum + columns.length, 0),
);

/** Label scores from column scores: each label's is the sum of its columns. */
export function labelScores(columns: Float32Array, length: number): Float32Array {
  const labels = new Float32Array(length * LABEL_COUNT);
  for (let i = 0; i < length; i++) {
    for (let l = 0, k = 0; l < LABEL_COUNT; l++) {
      let sum = 0;
      for (const end = START[l + 1]!; k < end; k++) sum += columns[i * COLUMN_COUNT + COLUMN[k]!]!;
      labels[i * LABEL_COUNT + l] = sum;
    }
  }
  return labels;
}
