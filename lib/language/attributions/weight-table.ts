import { ROW_BITS, type FeatureRow } from './feature-row';
import { COLUMN_COUNT } from './labels';

/** Bits of the filter; with a hundred thousand features one in twenty strangers passes. */
const FILTER_BITS = 21;
const FILTER_MASK = (1 << FILTER_BITS) - 1;

/**
 * Weights of features, by the feature's number; features not in it weigh nothing. Most features of a text are not in
 * it, and memory is what a look costs: a filter of bits answers for those, and the rest is kept close together.
 */
export class WeightTable {
  private readonly filter = new Int32Array(1 << (FILTER_BITS - 5));
  /** Open addressing: the feature's number and its row, one above so that 0 is free. */
  private readonly slots: Int32Array;
  private readonly mask: number;
  private readonly sums = new Int32Array(COLUMN_COUNT);

  /** `numbers` holds every feature's number once; `weights` theirs in the same order, in multiples of `unit`. */
  constructor(
    numbers: Int32Array,
    private readonly weights: Int8Array,
    private readonly unit: number,
  ) {
    let size = 1024;
    while (size < numbers.length * 2) size *= 2;
    this.mask = size - 1;
    this.slots = new Int32Array(size * 2);
    for (let row = 0; row < numbers.length; row++) {
      const number = numbers[row]!;
      const bit = number & FILTER_MASK;
      this.filter[bit >>> 5]! |= 1 << (bit & 31);
      let slot = this.slotOf(number);
      while (this.slots[slot * 2 + 1] !== 0) slot = (slot + 1) & this.mask;
      this.slots[slot * 2] = number;
      this.slots[slot * 2 + 1] = row + 1;
    }
  }

  /** Adds the weights of a token's features to `columns`, from `at` on. */
  addTo(columns: Float32Array, at: number, row: FeatureRow): void {
    const { filter, slots, mask, weights, sums, unit } = this;
    sums.fill(0);
    for (let f = 0; f < row.length; f++) {
      const number = row.numbers[f]!;
      const bit = number & FILTER_MASK;
      if ((filter[bit >>> 5]! & (1 << (bit & 31))) === 0) continue;
      let slot = this.slotOf(number);
      while (slots[slot * 2 + 1] !== 0 && slots[slot * 2] !== number) slot = (slot + 1) & mask;
      const found = slots[slot * 2 + 1]!;
      if (found === 0) continue;
      const first = (found - 1) * COLUMN_COUNT;
      for (let c = 0; c < COLUMN_COUNT; c++) sums[c]! += weights[first + c]!;
    }
    for (let c = 0; c < COLUMN_COUNT; c++) columns[at + c]! += sums[c]! * unit;
  }

  /** The upper bits, so that features of one filter bit do not share their slot. */
  private slotOf(number: number): number {
    return (Math.imul(number, 0x9e3779b1) >>> (32 - ROW_BITS)) & this.mask;
  }
}
