import { mix } from './hash';

/** Features are numbered with this many bits of their hash. */
export const ROW_BITS = 24;

/** Collects the numbers of one token's features. The place in the order of calls is part of a feature's identity. */
export class FeatureRow {
  /** Numbers of the features, valid up to `length`. */
  readonly numbers: Int32Array;
  length = 0;
  private template = 0;

  /** `most` is the greatest number of features a token may have; `salt` keeps different sets of templates apart. */
  constructor(
    most: number,
    private readonly salt: number,
  ) {
    this.numbers = new Int32Array(most);
  }

  /** Begins the next token. */
  clear(): void {
    this.length = 0;
    this.template = this.salt;
  }

  /** Adds the next feature with its value. */
  put(value: number): void {
    this.template++;
    this.numbers[this.length++] = mix(this.template, value) >>> (32 - ROW_BITS);
  }

  /** Leaves out the next `count` features. */
  skip(count: number): void {
    this.template += count;
  }
}
