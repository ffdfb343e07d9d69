import { randomFrom } from '../training/random';

/** Draws of a synthetic library: the same ones for the same seed on every machine. */
export class Dice {
  private readonly next: () => number;

  constructor(seed: number) {
    this.next = randomFrom(seed);
  }

  /** A whole number from `low` to `high`, both included. */
  between(low: number, high: number): number {
    return low + Math.floor(this.next() * (high - low + 1));
  }

  /** Whether something of this probability happens. */
  happens(probability: number): boolean {
    return this.next() < probability;
  }

  /** Any of them, all equally likely. */
  any<T>(of: readonly T[]): T {
    return of[Math.floor(this.next() * of.length)]!;
  }

  /** Some of them, each at most once. */
  some<T>(of: readonly T[], count: number): T[] {
    const drawn = new Set<T>();
    while (drawn.size < Math.min(count, of.length)) drawn.add(this.any(of));
    return [...drawn];
  }

  /** One of them by Zipf's law: the first is told of most, the hundredth about a hundred times less. */
  usual<T>(of: readonly T[]): T {
    return of[Math.floor((of.length + 1) ** this.next()) - 1]!;
  }

  /** A whole number from 1 to `most`; large ones are rare (a power law with exponent -1.9). */
  rarelyLarge(most: number): number {
    const share = 1 - this.next() * (1 - most ** -0.9);
    return Math.min(most, Math.floor(share ** (-1 / 0.9)));
  }
}
