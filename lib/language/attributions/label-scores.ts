import { COLUMN_COUNT, LABEL_COUNT } from './labels';

/**
 * Label scores from column scores: each label's is the sum of its columns, in their order; `labels` is what they are written into. Written out, as the loop over lists of
 * columns took three times as long; the test holds it against the lists.
 */
export function labelScores(
  columns: Float32Array,
  length: number,
  labels: Float32Array = new Float32Array(length * LABEL_COUNT),
): Float32Array {
  for (let i = 0, c = 0, l = 0; i < length; i++, c += COLUMN_COUNT, l += LABEL_COUNT) {
    const source = columns[c]!;
    const cue = columns[c + 1]!;
    const content = columns[c + 2]!;
    labels[l + 1] = labels[l + 2] = source + columns[c + 3]!;
    labels[l + 3] = content + columns[c + 5]!;
    labels[l + 4] = labels[l + 5] = columns[c + 7]!;
    labels[l + 6] = labels[l + 7] = cue + columns[c + 9]!;
    labels[l + 8] = labels[l + 9] = cue + columns[c + 10]!;
    labels[l + 10] = labels[l + 11] = cue + columns[c + 11]!;
    labels[l + 12] = labels[l + 13] = source + columns[c + 4]!;
    labels[l + 14] = labels[l + 15] = columns[c + 8]!;
    labels[l + 16] = content + columns[c + 6]!;
  }
  return labels;
}
