import { finish, start } from './hash';

/** Features are numbered with this many bits of their hash. */
export const ROW_BITS = 24;

/** Collects the numbers of one token's features. The place in the order of calls is part of a feature's identity. */
export class FeatureRow {
  private readonly hashed: Int32Array;
  private readonly values: Int32Array;
  /** What hashing begins with, by place in the order of calls. */
  private readonly starts: Int32Array;
  private count = 0;
  /** Of `values`, how many are hashed, and how many places were left out before the next one. */
  private done = 0;
  private skipped = 0;

  /** `most` is the greatest number of features a token may have; `salt` keeps different sets of templates apart. */
  constructor(most: number, salt: number) {
    this.hashed = new Int32Array(most);
    this.values = new Int32Array(most);
    this.starts = Int32Array.from({ length: most }, (_, place) => start(salt + place + 1));
  }

  /** How many features the token has. */
  get length(): number {
    return this.count;
  }

  /** Numbers of the features, valid up to `length` and until the next token begins. */
  get numbers(): Int32Array {
    this.hash();
    return this.hashed;
  }

  /** Begins the next token. */
  clear(): void {
    this.count = 0;
    this.done = 0;
    this.skipped = 0;
  }

  /** Adds the next feature with its value. Small, so that engines put it where it is called. */
  put(value: number): void {
    this.values[this.count++] = value;
  }

  /** Leaves out the next `count` features. */
  skip(count: number): void {
    this.hash();
    this.skipped += count;
  }

  private hash(): void {
    const { hashed, values, starts, count, skipped } = this;
    for (let i = this.done; i < count; i++) {
      hashed[i] = finish(starts[i + skipped]! ^ values[i]!) >>> (32 - ROW_BITS);
    }
    this.done = count;
  }
}
