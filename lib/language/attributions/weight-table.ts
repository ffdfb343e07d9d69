import { COLUMN_COUNT, COLUMNS_OF, LABEL_COUNT } from './labels';
import type { FeatureRow } from './feature-row';

/** Weights of features, by the feature's number; {@link COLUMN_COUNT} per feature. Features not in it weigh nothing. */
export class WeightTable {
  private readonly slots: Int32Array;
  private readonly mask: number;

  /** `numbers` holds every feature's number once; `weights` theirs in the same order. */
  constructor(
    private readonly numbers: Int32Array,
    private readonly weights: Float32Array,
  ) {
    let size = 1024;
    while (size < numbers.length * 3) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size).fill(-1);
    for (let row = 0; row < numbers.length; row++) {
      let slot = numbers[row]! & this.mask;
      while (this.slots[slot]! >= 0) slot = (slot + 1) & this.mask;
      this.slots[slot] = row;
    }
  }

  /** Adds the weights of a token's features to `columns`, from `at` on. */
  addTo(columns: Float32Array, at: number, row: FeatureRow): void {
    const { numbers, weights, slots, mask } = this;
    for (let f = 0; f < row.length; f++) {
      const number = row.numbers[f]!;
      let slot = number & mask;
      let found = slots[slot]!;
      while (found >= 0 && numbers[found] !== number) {
        slot = (slot + 1) & mask;
        found = slots[slot]!;
      }
      if (found < 0) continue;
      const first = found * COLUMN_COUNT;
      for (let c = 0; c < COLUMN_COUNT; c++) columns[at + c]! += weights[first + c]!;
    }
  }
}

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
