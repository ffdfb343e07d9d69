import { EDGE_COUNT, EDGE_FROM, EDGE_TO, type ForwardSums, type Scores } from './chain';
import { LABEL_COUNT, LAST } from './labels';

const L = LABEL_COUNT;

/** Edges into each label, the one from itself first: it is taken the most often. */
const INTO: readonly Uint8Array[] = Array.from({ length: L }, (_, to) =>
  Uint8Array.from(
    [...EDGE_TO.keys()]
      .filter((e) => EDGE_TO[e] === to)
      .sort((a, b) => Number(EDGE_FROM[b] === to) - Number(EDGE_FROM[a] === to)),
  ),
);

/** For each label the edge from itself; -1 where there is none. */
const ITSELF = Int8Array.from(INTO, ([first], to) => (EDGE_FROM[first!] === to ? first! : -1));

/** A path of labels by its runs of one label, the last one first: where each begins, and its label. */
export interface PathRuns {
  readonly starts: number[];
  readonly labels: number[];
}

/**
 * Draws paths as often as they are likely (forward filtering, backward sampling; Rabiner 1989 for the sums), all at
 * once: of those with one label each label before is given to as many as its share, to one more or less (systematic
 * resampling; Kitagawa 1996), so that fewer paths tell as much. The draws are fixed: the same scores give the same
 * paths. Linear in length and `count`.
 */
export function drawPaths(scores: Scores, sums: ForwardSums, count: number): PathRuns[] {
  const drawing = new Drawing(scores, sums, count);
  for (let i = scores.length - 1; i > 0; i--) drawing.stepBack(i);
  return drawing.end();
}

/** The paths while they are drawn, token by token from the last one on; those with one label are a group. */
class Drawing {
  private readonly paths: PathRuns[];
  /** By label its group's paths, by their indexes, as many places for each as there are paths; and the same one token before. */
  private members: Int32Array;
  private next: Int32Array;
  /** By label how many paths its group has, and how many of them keep the label one token before. */
  private sizes = new Int32Array(L);
  private nextSizes = new Int32Array(L);
  private readonly kept = new Int32Array(L);
  /** By label what was drawn for its group, below 1: where the first of its paths falls in its part of the whole. */
  private readonly firsts = new Float64Array(L);
  /** Labels that have paths, rising, and how many these are. */
  private readonly alive = new Uint8Array(L);
  private aliveCount = 0;
  /** What the labels before have of a group, by their place among the edges into it. */
  private readonly shares = new Float64Array(L);
  private readonly options = new Uint8Array(L);
  private readonly random = new FixedDraws();

  constructor(
    private readonly scores: Scores,
    private readonly sums: ForwardSums,
    private readonly count: number,
  ) {
    this.paths = Array.from({ length: count }, (): PathRuns => ({ starts: [], labels: [] }));
    this.members = new Int32Array(L * count);
    this.next = new Int32Array(L * count);
    this.dealLast();
  }

  /** The paths, when all is drawn. */
  end(): PathRuns[] {
    for (const { starts } of this.paths) starts.push(0);
    return this.paths;
  }

  private dealLast(): void {
    const { count, sums, options, shares } = this;
    const last = (this.scores.length - 1) * L;
    let optionCount = 0;
    for (const label of LAST) {
      const share = sums.forward[last + label]!;
      if (share === 0) continue;
      options[optionCount] = label;
      shares[optionCount++] = share;
    }
    const all = Int32Array.from({ length: count }, (_, k) => k);
    this.deal(all, 0, count, 0, this.random.draw(), optionCount, 0);
    this.turn();
  }

  /** Deals to all paths their labels one token before token `i`. */
  stepBack(i: number): void {
    const { alive, kept, sizes, firsts, random } = this;
    let isMoved = false;
    for (let a = 0; a < this.aliveCount; a++) {
      const label = alive[a]!;
      const first = random.draw();
      firsts[label] = first;
      const stay = this.staying(label, first, i);
      kept[label] = stay;
      if (stay < sizes[label]!) isMoved = true;
    }
    if (isMoved) this.move(i);
  }

  /** How many paths of a group keep its label one token before token `i`: the first ones dealt to. */
  private staying(label: number, first: number, i: number): number {
    const edge = ITSELF[label]!;
    if (edge < 0) return 0;
    const { forward, weights, edges, scale } = this.sums;
    const size = this.sizes[label]!;
    const at = i * L + label;
    const stay =
      forward[at - L]! * edges[this.scores.steps[i]! * EDGE_COUNT + edge]! * weights[at]!;
    const count = Math.floor((stay * size) / (forward[at]! * scale[i]!) - first) + 1;
    return Math.max(0, Math.min(size, count));
  }

  private move(i: number): void {
    const { alive, kept, sizes, firsts, members, count, options, shares } = this;
    const { forward, edges } = this.sums;
    const step = this.scores.steps[i]! * EDGE_COUNT;
    const before = (i - 1) * L;
    for (let a = 0; a < this.aliveCount; a++) {
      const label = alive[a]!;
      const from = label * count;
      const stay = kept[label]!;
      if (stay < sizes[label]!) {
        this.drawLast(from, sizes[label]!, stay);
        let optionCount = 0;
        for (const e of INTO[label]!) {
          const share = forward[before + EDGE_FROM[e]!]! * edges[step + e]!;
          if (share === 0) continue;
          options[optionCount] = EDGE_FROM[e]!;
          shares[optionCount++] = share;
        }
        this.deal(members, from, sizes[label]!, stay, firsts[label]!, optionCount, i);
      }
      this.keep(from, stay, label);
    }
    this.turn();
  }

  /** Draws which paths stand behind the first `kept`: what was dealt to them before must not tell what they get. */
  private drawLast(from: number, size: number, kept: number): void {
    const { members, random } = this;
    for (let i = size - 1; i >= kept && i > 0; i--) {
      const j = Math.floor(random.draw() * (i + 1));
      const path = members[from + i]!;
      members[from + i] = members[from + j]!;
      members[from + j] = path;
    }
  }

  /**
   * Deals the options out to the paths of a group from the `kept`-th on, by their shares of all its paths, and notes where a run of
   * one label begins with token `i`.
   */
  private deal(
    group: Int32Array,
    from: number,
    size: number,
    kept: number,
    first: number,
    optionCount: number,
    i: number,
  ): void {
    const { options, shares, paths } = this;
    let all = 0;
    for (let option = 0; option < optionCount; option++) all += shares[option]!;
    let option = 0;
    let until = shares[0]!;
    for (let k = kept; k < size; k++) {
      while (option + 1 < optionCount && ((k + first) / size) * all > until) {
        until += shares[++option]!;
      }
      const path = group[from + k]!;
      const label = options[option]!;
      this.give(path, label);
      const { starts, labels } = paths[path]!;
      if (labels[labels.length - 1] === label) continue;
      if (labels.length > 0) starts.push(i);
      labels.push(label);
    }
  }

  /** Gives the first `count` paths of a group its own label. */
  private keep(from: number, count: number, label: number): void {
    const { members, next } = this;
    const to = from + this.nextSizes[label]!;
    for (let k = 0; k < count; k++) next[to + k] = members[from + k]!;
    this.nextSizes[label]! += count;
  }

  private give(path: number, label: number): void {
    this.next[label * this.count + this.nextSizes[label]!++] = path;
  }

  /** Goes on with the groups of the token before. */
  private turn(): void {
    [this.members, this.next] = [this.next, this.members];
    [this.sizes, this.nextSizes] = [this.nextSizes, this.sizes];
    this.nextSizes.fill(0);
    this.aliveCount = 0;
    for (let label = 0; label < L; label++) {
      if (this.sizes[label]! > 0) this.alive[this.aliveCount++] = label;
    }
  }
}

/** Numbers from 0 up to 1, always the same ones (xorshift; Marsaglia 2003). */
class FixedDraws {
  /** In an array, because a number of 32 bits would be made anew for every draw. */
  private readonly state = Int32Array.of(0x2545f491);

  draw(): number {
    let state = this.state[0]!;
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    this.state[0] = state;
    return (state >>> 0) / 4294967296;
  }
}
