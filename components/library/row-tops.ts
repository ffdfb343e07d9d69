/**
 * Where rows of several heights stand below each other, in pixels. One that was not measured yet is taken for as high as usual,
 * so that a list of a hundred thousand has its length before any of them is drawn.
 */
export class RowTops {
  private count = 0;
  /** As measured; undefined where a row was not. */
  private readonly heights: (number | undefined)[] = [];
  /** Tops of all rows, and behind them the end of the last; right up to `summed`. */
  private tops = new Float64Array(1);
  private summed = 0;

  constructor(private readonly usual: number) {}

  /**
   * How many rows there are now. What is known of a height stays: a list that is read again mostly has the same rows, and one that is drawn
   * is measured anew.
   */
  follow(count: number): void {
    if (count === this.count) return;
    const both = Math.min(count, this.count);
    const tops = new Float64Array(count + 1);
    tops.set(this.tops.subarray(0, both + 1));
    this.tops = tops;
    this.count = count;
    this.summed = Math.min(this.summed, both);
  }

  /** Notes how high a row is; gives by how much that is more than was thought. */
  measured(at: number, height: number): number {
    const more = height - (this.heights[at] ?? this.usual);
    this.heights[at] = height;
    if (more !== 0) this.summed = Math.min(this.summed, at);
    return more;
  }

  /** Where a row begins; of one behind the last, where that one ends. */
  topOf(at: number): number {
    for (let to = this.summed; to < this.count; to++)
      this.tops[to + 1] = (this.tops[to] ?? 0) + (this.heights[to] ?? this.usual);
    this.summed = this.count;
    return this.tops[Math.min(at, this.count)] ?? 0;
  }

  /** The row at a height; the last one below all of them. */
  rowAt(y: number): number {
    let [low, high] = [0, Math.max(0, this.count - 1)];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.topOf(middle) <= y) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
