import { ROW_BITS, type FeatureRow } from './feature-row';
import { COLUMN_COUNT } from './labels';

/** 32-bit words of a row: the feature's number, then its weights, a byte for each column. */
const ROW = 1 + COLUMN_COUNT / 4;
/** Added to a weight, so that its byte is never negative and the bytes of a word can be summed side by side. */
const BIAS = 128;
/** Every second byte of a word: 256 of them can be summed before one sum runs into the next. */
const EVEN = 0x00ff00ff;
const MOST_FEATURES = 256;
/** Above all numbers of features: the search for one ends there. */
const END = 0x7fffffff;
/** Bits of the index for each feature, at least: one in sixteen strangers is taken for known until its row is read. */
const BITS_PER_FEATURE = 16;
/** Numbers of 32 bits that a processor fetches from memory at once, at least. */
const LINE = 16;

/**
 * Weights of features, by the feature's number; features not in it weigh nothing. Memory is what a look costs, and
 * branches that cannot be foreseen: an index of bits tells which features are likely in it and where their rows stand,
 * and a row is read at once. Of all features texts have few, so that rows are made when first asked for and lie together.
 */
export class WeightTable {
  /** How many of a number's last bits the index leaves out: numbers that differ in them alone share a bit. */
  private readonly shift: number;
  /**
   * For every 32 bits of the index: the bits, and where the first of their rows stands; before that is asked for, the
   * complement of how many features stand before it.
   */
  private readonly index: Int32Array;
  /** {@link ROW} words for every feature made so far, and {@link END} behind those of 32 bits. */
  private readonly rows: Int32Array;
  private rowsEnd = 0;
  /** What {@link fetch} made of what it read; there so that engines do not leave the reading out. */
  fetched = 0;
  private readonly known = new Int32Array(MOST_FEATURES);

  /**
   * `numbers` holds every feature's number once, in rising order; `planes` their weights column after column, in
   * multiples of `unit`.
   */
  constructor(
    private readonly numbers: Int32Array,
    private readonly planes: Int8Array,
    private readonly unit: number,
  ) {
    let bits = 10;
    while (1 << bits < numbers.length * BITS_PER_FEATURE && bits < ROW_BITS) bits++;
    this.shift = ROW_BITS - bits;
    const words = (1 << bits) >>> 5;
    this.index = indexOf(numbers, this.shift, words);
    this.rows = new Int32Array((numbers.length + words) * ROW);
  }

  /**
   * Reads the index and the rows made so far from one end to the other: that brings them near at the speed of memory read in a row.
   * Between two articles everything else has driven them out, and one by one, in the order in which tokens ask for them, each
   * would be waited for. Pays from about a hundred tokens on.
   */
  fetch(): void {
    const { rows, index, rowsEnd } = this;
    let all = 0;
    for (let k = 0; k < index.length; k += LINE) all ^= index[k]!;
    for (let k = 0; k < rowsEnd; k += LINE) all ^= rows[k]!;
    this.fetched = all;
  }

  /** Adds the weights of a token's features to `columns`, from `at` on. */
  addTo(columns: Float32Array, at: number, row: FeatureRow): void {
    const { rows, known, index, shift, unit } = this;
    const count = this.findKnown(row.numbers, row.length);
    let s02 = 0;
    let s13 = 0;
    let s46 = 0;
    let s57 = 0;
    let s8a = 0;
    let s9b = 0;
    let bias = 0;
    for (let k = 0; k < count; k++) {
      const number = known[k]!;
      const bit = number >>> shift;
      const word = (bit >>> 5) << 1;
      const before = index[word]! & ((1 << (bit & 31)) - 1);
      let first = index[word + 1]!;
      if (first < 0) first = this.makeRows(word, ~first);
      let r = first + bitsOf(before) * ROW;
      while (rows[r]! < number) r += ROW;
      if (rows[r] !== number) continue;
      bias += BIAS;
      const x = rows[r + 1]!;
      const y = rows[r + 2]!;
      const z = rows[r + 3]!;
      s02 = (s02 + (x & EVEN)) | 0;
      s13 = (s13 + ((x >>> 8) & EVEN)) | 0;
      s46 = (s46 + (y & EVEN)) | 0;
      s57 = (s57 + ((y >>> 8) & EVEN)) | 0;
      s8a = (s8a + (z & EVEN)) | 0;
      s9b = (s9b + ((z >>> 8) & EVEN)) | 0;
    }
    columns[at]! += ((s02 & 0xffff) - bias) * unit;
    columns[at + 1]! += ((s13 & 0xffff) - bias) * unit;
    columns[at + 2]! += ((s02 >>> 16) - bias) * unit;
    columns[at + 3]! += ((s13 >>> 16) - bias) * unit;
    columns[at + 4]! += ((s46 & 0xffff) - bias) * unit;
    columns[at + 5]! += ((s57 & 0xffff) - bias) * unit;
    columns[at + 6]! += ((s46 >>> 16) - bias) * unit;
    columns[at + 7]! += ((s57 >>> 16) - bias) * unit;
    columns[at + 8]! += ((s8a & 0xffff) - bias) * unit;
    columns[at + 9]! += ((s9b & 0xffff) - bias) * unit;
    columns[at + 10]! += ((s8a >>> 16) - bias) * unit;
    columns[at + 11]! += ((s9b >>> 16) - bias) * unit;
  }

  /** Makes the rows of all features in a word of the index, `feature` the first of them, and returns where they stand. */
  private makeRows(word: number, feature: number): number {
    const { numbers, planes, rows, shift } = this;
    const count = numbers.length;
    const first = this.rowsEnd;
    let at = first;
    for (let i = feature; i < count && (numbers[i]! >>> shift) >>> 5 === word >>> 1; i++) {
      rows[at++] = numbers[i]!;
      for (let plane = i; plane < planes.length; plane += count * 4) {
        rows[at++] =
          (planes[plane]! + BIAS) |
          ((planes[plane + count]! + BIAS) << 8) |
          ((planes[plane + count * 2]! + BIAS) << 16) |
          ((planes[plane + count * 3]! + BIAS) << 24);
      }
    }
    rows[at] = END;
    this.rowsEnd = at + ROW;
    this.index[word + 1] = first;
    return first;
  }

  /** Puts the features whose bit is set into `known`, and returns how many these are. No branch: no guess can go wrong. */
  private findKnown(numbers: Int32Array, length: number): number {
    const { known, index, shift } = this;
    let count = 0;
    for (let f = 0; f < length; f++) {
      const number = numbers[f]!;
      const bit = number >>> shift;
      known[count] = number;
      count += (index[(bit >>> 5) << 1]! >>> (bit & 31)) & 1;
    }
    return count;
  }
}

function indexOf(numbers: Int32Array, shift: number, words: number): Int32Array {
  const index = new Int32Array(words * 2);
  let feature = 0;
  for (let word = 0; word < words; word++) {
    let bits = 0;
    index[word * 2 + 1] = ~feature;
    for (; feature < numbers.length && (numbers[feature]! >>> shift) >>> 5 === word; feature++) {
      bits |= 1 << ((numbers[feature]! >>> shift) & 31);
    }
    index[word * 2] = bits;
  }
  return index;
}

/** How many bits of a number are set (Warren, Hacker's Delight). */
function bitsOf(number: number): number {
  let n = number - ((number >>> 1) & 0x55555555);
  n = (n & 0x33333333) + ((n >>> 2) & 0x33333333);
  return Math.imul((n + (n >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
