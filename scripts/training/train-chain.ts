import {
  EDGE_COUNT,
  EDGE_FROM,
  EDGE_TO,
  sumPaths,
  type Scores,
  type Sums,
} from '@/lib/language/attributions/chain';
import { COLUMN_COUNT, COLUMNS_OF, LABEL_COUNT } from '@/lib/language/attributions/labels';
import { STEP_COUNT } from '@/lib/language/attributions/steps';
import { labelScores } from '@/lib/language/attributions/label-scores';
import type { Example, Features } from './examples';
import { randomFrom } from './random';

const C = COLUMN_COUNT;

/** An article with its features by place in the list of weights, and the scores of the look before. */
export interface Sequence {
  readonly example: Example;
  readonly features: Features;
  readonly base: Float32Array | null;
}

/** Weights while they are learned. */
export interface Weights {
  readonly columns: Float32Array;
  readonly transitions: Float32Array;
}

/** How to learn. */
export interface Schedule {
  readonly epochs: number;
  /** Length of a step, falling to a tenth over the epochs. */
  readonly rate: number;
  /** Share of features left out at random at every token (Srivastava et al. 2014). */
  readonly dropout: number;
  /** By how much the weights of every feature are drawn to nothing after an epoch, in steps of the rate: few features are kept. */
  readonly shrink: number;
  /** Last epochs without shrinking, in which what is left is learned afresh and what is nothing stays so. */
  readonly settle: number;
  readonly seed: number;
}

/**
 * Learns a linear-chain CRF (Lafferty et al. 2001) by AdaGrad (Duchi et al. 2011), article by article in an order
 * drawn from the seed. `start` gives the transitions to begin with.
 */
export function trainChain(
  data: readonly Sequence[],
  size: number,
  { epochs, rate, dropout, shrink, settle, seed }: Schedule,
  start: Float32Array | null,
): Weights {
  const columns = new Float32Array(size * C);
  const squares = new Float32Array(size * C);
  const transitions = start ? start.slice() : new Float32Array(STEP_COUNT * EDGE_COUNT);
  const edgeSquares = new Float32Array(transitions.length);
  const edgeSlope = new Float64Array(transitions.length);
  const slope = new Float64Array(C);
  const random = randomFrom(seed);
  const order = data.map((_, i) => i);
  const keep = new Uint8Array(Math.max(...data.map((s) => s.features.numbers.length)));
  const boost = 1 / (1 - dropout);
  for (let epoch = 0; epoch < epochs; epoch++) {
    const step = rate * (1 - (0.9 * epoch) / epochs);
    const settled = epoch >= epochs - settle;
    if (epoch === epochs - settle) squares.fill(0);
    shuffle(order, random);
    for (const index of order) {
      const sequence = data[index]!;
      const { example, features } = sequence;
      if (example.labels.length === 0) continue;
      draw(keep, features.numbers.length, dropout, random);
      const scores = scoreWith(sequence, columns, transitions, keep, boost);
      const sums = sumPaths(scores);
      for (let i = 0; i < scores.length; i++) {
        if (!slopeAt(sums, example.labels[i]!, i, slope)) continue;
        for (let f = features.offsets[i]!; f < features.offsets[i + 1]!; f++) {
          if (keep[f] === 0) continue;
          const row = features.numbers[f]! * C;
          for (let c = 0; c < C; c++) {
            const g = slope[c]! * boost;
            if ((g < 0.002 && g > -0.002) || (settled && columns[row + c] === 0)) continue;
            const square = (squares[row + c]! += g * g);
            columns[row + c]! += (step * g) / Math.sqrt(square + 1);
          }
        }
      }
      edgeSlopes(scores, sums, example.labels, edgeSlope);
      for (let k = 0; k < transitions.length; k++) {
        const g = edgeSlope[k]!;
        if (g === 0) continue;
        const square = (edgeSquares[k]! += g * g);
        transitions[k]! += (rate * g) / Math.sqrt(square + 1);
      }
    }
    if (!settled) drawToNothing(columns, shrink * step);
  }
  return { columns, transitions };
}

/** Column scores of an article: those of the look before and those of its features, all of them or those kept. */
export function scoreColumns(
  { features, base, example }: Sequence,
  columns: Float32Array,
  keep: Uint8Array | null,
  boost: number,
): Float32Array {
  const { numbers, offsets } = features;
  const out = new Float32Array(example.labels.length * C);
  for (let i = 0; i + 1 < offsets.length; i++) {
    const at = i * C;
    for (let f = offsets[i]!; f < offsets[i + 1]!; f++) {
      if (keep && keep[f] === 0) continue;
      const row = numbers[f]! * C;
      for (let c = 0; c < C; c++) out[at + c]! += columns[row + c]!;
    }
    for (let c = 0; c < C; c++) out[at + c] = out[at + c]! * boost + (base ? base[at + c]! : 0);
  }
  return out;
}

/** Scores for the chain. */
export function scoreWith(
  sequence: Sequence,
  columns: Float32Array,
  transitions: Float32Array,
  keep: Uint8Array | null,
  boost: number,
): Scores {
  const { steps, labels } = sequence.example;
  const scored = scoreColumns(sequence, columns, keep, boost);
  return { length: labels.length, labels: labelScores(scored, labels.length), steps, transitions };
}

/** Soft thresholding of whole features (group lasso, Yuan and Lin 2006): a feature with little to say loses all its weights. */
function drawToNothing(weights: Float32Array, by: number): void {
  for (let row = 0; row < weights.length; row += C) {
    let square = 0;
    for (let c = 0; c < C; c++) square += weights[row + c]! ** 2;
    const rest = square > by * by ? 1 - by / Math.sqrt(square) : 0;
    for (let c = 0; c < C; c++) weights[row + c]! *= rest;
  }
}

function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j]!, order[i]!];
  }
}

/** Draws which features are kept, by xorshift from one drawn state: `random` itself would take most of the time. */
function draw(keep: Uint8Array, count: number, dropout: number, random: () => number): void {
  let state = Math.floor(random() * 4294967296) | 1;
  const limit = Math.floor(dropout * 65536);
  for (let f = 0; f < count; f++) {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    keep[f] = (state & 0xffff) >= limit ? 1 : 0;
  }
}

/** Slope of the likelihood by column at a token; false where it is next to nothing. */
function slopeAt(sums: Sums, gold: number, i: number, slope: Float64Array): boolean {
  slope.fill(0);
  for (let l = 0; l < LABEL_COUNT; l++) {
    const at = i * LABEL_COUNT + l;
    const d = (l === gold ? 1 : 0) - sums.forward[at]! * sums.backward[at]!;
    if (d < 1e-4 && d > -1e-4) continue;
    for (const column of COLUMNS_OF[l]!) slope[column]! += d;
  }
  return slope.some((g) => g > 0.005 || g < -0.005);
}

function edgeSlopes(scores: Scores, sums: Sums, gold: Uint8Array, slope: Float64Array): void {
  const { forward, backward, weights, edges, scale } = sums;
  slope.fill(0);
  for (let i = 1; i < scores.length; i++) {
    const step = scores.steps[i]! * EDGE_COUNT;
    const at = i * LABEL_COUNT;
    for (let e = 0; e < EDGE_COUNT; e++) {
      const from = EDGE_FROM[e]!;
      const to = EDGE_TO[e]!;
      const before = forward[at - LABEL_COUNT + from]!;
      if (before !== 0) {
        const behind = (backward[at + to]! * weights[at + to]!) / scale[i]!;
        slope[step + e]! -= before * edges[step + e]! * behind;
      }
      if (from === gold[i - 1] && to === gold[i]) slope[step + e]! += 1;
    }
  }
}
