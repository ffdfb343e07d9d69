import { enterSums } from './enter-sums';
import { COLUMNS_OF, EDGES, FIRST, LABEL_COUNT, LAST, LABELS } from './labels';
import { leaveSums } from './leave-sums';

const L = LABEL_COUNT;

/** Number of edges of the label graph: transition weights come as this many per kind of step. */
export const EDGE_COUNT = EDGES.from.length;
/** Label that each edge leaves. */
export const EDGE_FROM = Uint8Array.from(EDGES.from);
/** Label that each edge enters. */
export const EDGE_TO = Uint8Array.from(EDGES.to);

/** The edges once more, by the label that they enter; each list of labels ends where the next one's begins. */
const ENTERING = Uint8Array.from(EDGE_TO.keys()).sort((a, b) => EDGE_TO[a]! - EDGE_TO[b]! || a - b);
const ENTERING_FROM = Uint8Array.from(ENTERING, (e) => EDGE_FROM[e]!);
const ENTERING_START = startsOf(Array.from(ENTERING, (e) => EDGE_TO[e]!));

/** 1 for edges by which a cue begins, by the label that they enter. */
const BEGINS_CUE = Float64Array.from(ENTERING, (e) =>
  !LABELS[EDGE_FROM[e]!]!.startsWith('C') && LABELS[EDGE_TO[e]!]!.startsWith('C') ? 1 : 0,
);

/** The first label with the same columns ({@link COLUMNS_OF}), whose score it shares where scores are those of columns. */
const TWIN = Uint8Array.from(COLUMNS_OF, (columns) =>
  COLUMNS_OF.findIndex((others) => others.join() === columns.join()),
);

/** Where each label begins in a rising list of labels, and the length of the list. */
function startsOf(labels: readonly number[]): Uint8Array {
  return Uint8Array.from({ length: L + 1 }, (_, l) => labels.filter((label) => label < l).length);
}

/** Scores of a text: `labels` holds {@link LABEL_COUNT} per token, `steps` the kind of step into each token. */
export interface Scores {
  readonly length: number;
  readonly labels: Float32Array;
  readonly steps: Uint8Array;
  /** Transition weights, {@link EDGE_COUNT} per kind of step. */
  readonly transitions: Float32Array;
  /** Their powers, where they are ready: weights that no longer change need to be raised once only. */
  readonly powers?: Powers;
  /** What sums are written into, where it is kept from one stretch to the next; for at least as many tokens. */
  readonly room?: SumRoom;
}

/** Arrays for sums: what they hold of one stretch is read before the next one is summed. */
export interface SumRoom {
  readonly forward: Float64Array;
  readonly weights: Float64Array;
  readonly backward: Float64Array;
  readonly scale: Float64Array;
  readonly best: Float64Array;
  readonly back: Uint8Array;
}

/** Room for the sums of a stretch of so many tokens. */
export function roomFor(length: number): SumRoom {
  return {
    forward: new Float64Array(length * L),
    weights: new Float64Array(length * L),
    backward: new Float64Array(length * L),
    scale: new Float64Array(length),
    best: new Float64Array(length * L),
    back: new Uint8Array(length * L),
  };
}

/** exp of transition weights, {@link EDGE_COUNT} per kind of step. */
export interface Powers {
  readonly edges: Float64Array;
  /** The same in the order of the labels that the edges enter. */
  readonly entering: Float64Array;
}

/** Raises transition weights. */
export function powersOf(transitions: Float32Array): Powers {
  const edges = new Float64Array(transitions.length);
  for (let k = 0; k < edges.length; k++) edges[k] = Math.exp(transitions[k]!);
  return { edges, entering: byEntered(edges) };
}

/** The path with the highest score (Viterbi 1967); `bonus` is added for every cue, to find more or fewer of them. */
export function bestPath(scores: Scores, bonus: number): Uint8Array {
  const { length, labels, steps } = scores;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const transitions = byEntered(scores.transitions);
  for (let k = 0; k < transitions.length; k++)
    transitions[k]! += bonus * BEGINS_CUE[k % EDGE_COUNT]!;
  const { best, back } = scores.room ?? roomFor(length);
  best.fill(-Infinity, 0, L);
  for (const l of FIRST) best[l] = labels[l]!;
  for (let i = 1; i < length; i++) {
    enterBest(best, back, labels, i * L, transitions, steps[i]! * EDGE_COUNT);
  }
  const last = (length - 1) * L;
  let label = LAST[0]!;
  for (const l of LAST) if (best[last + l]! > best[last + label]!) label = l;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * L + label]!;
  }
  return path;
}

/** For each label of the token at `o` the best score of a path that leads to it, and the label before on that path. */
function enterBest(
  best: Float64Array,
  back: Uint8Array,
  labels: Float32Array,
  o: number,
  transitions: Float64Array,
  step: number,
): void {
  const before = o - L;
  for (let to = 0, k = 0; to < L; to++) {
    let most = -Infinity;
    let from = 0;
    for (const end = ENTERING_START[to + 1]!; k < end; k++) {
      const label = ENTERING_FROM[k]!;
      const score = best[before + label]! + transitions[step + k]!;
      if (score > most) {
        most = score;
        from = label;
      }
    }
    best[o + to] = most + labels[o + to]!;
    back[o + to] = from;
  }
}

/** Values of edges, {@link EDGE_COUNT} per kind of step, in the order of the labels that they enter. */
function byEntered(values: Float32Array | Float64Array): Float64Array {
  const entered = new Float64Array(values.length);
  for (let step = 0; step < values.length; step += EDGE_COUNT) {
    for (let k = 0; k < EDGE_COUNT; k++) entered[step + k] = values[step + ENTERING[k]!]!;
  }
  return entered;
}

/** Sums over the paths that lead to each token (Rabiner 1989, with scaling): all by token and label. */
export interface ForwardSums {
  readonly forward: Float64Array;
  /** exp of the label scores, scaled per token by its greatest. */
  readonly weights: Float64Array;
  /** exp of the transition weights. */
  readonly edges: Float64Array;
  readonly scale: Float64Array;
  /** Logarithm of the sum over all paths. */
  readonly logSum: number;
}

/** The forward sums with those over the paths that lead on from each token. */
export interface Sums extends ForwardSums {
  readonly backward: Float64Array;
}

/** Sums over the paths up to each token. Not for empty texts. */
export function sumForward(scores: Scores): ForwardSums {
  const { length, labels, steps } = scores;
  const { edges, entering } = scores.powers ?? powersOf(scores.transitions);
  const { forward, weights, scale } = scores.room ?? roomFor(length);
  forward.fill(0, 0, L);
  let logSum = 0;
  for (let i = 0; i < length; i++) {
    const o = i * L;
    const most = weigh(labels, weights, o);
    const step = steps[i]! * EDGE_COUNT;
    let sum = 0;
    if (i === 0) for (const l of FIRST) sum += forward[l] = weights[l]!;
    else sum = enterSums(forward, weights, o, entering, step);
    for (let l = 0; l < L; l++) forward[o + l]! /= sum;
    scale[i] = sum;
    logSum += most + Math.log(sum);
  }
  logSum += Math.log(lastSum(forward, length));
  return { forward, weights, edges, scale, logSum };
}

/** Writes the weights of a token's labels and returns the greatest score. */
function weigh(labels: Float32Array, weights: Float64Array, o: number): number {
  let most = -Infinity;
  for (let l = 0; l < L; l++) if (labels[o + l]! > most) most = labels[o + l]!;
  for (let l = 0; l < L; l++) {
    const score = labels[o + l]!;
    const twin = o + TWIN[l]!;
    const isKnown = twin < o + l && labels[twin] === score;
    weights[o + l] = isKnown ? weights[twin]! : Math.exp(score - most);
  }
  return most;
}

function lastSum(forward: Float64Array, length: number): number {
  let sum = 0;
  for (const l of LAST) sum += forward[(length - 1) * L + l]!;
  return sum;
}

/** Sums over all paths; the probability of a label at a token is `forward * backward` there. Not for empty texts. */
export function sumPaths(scores: Scores): Sums {
  const { length, steps } = scores;
  const sums = sumForward(scores);
  const { forward, weights, edges, scale } = sums;
  const { backward } = scores.room ?? roomFor(length);
  backward.fill(0, (length - 1) * L, length * L);
  const behind = new Float64Array(L);
  const sum = lastSum(forward, length);
  for (const l of LAST) backward[(length - 1) * L + l] = 1 / sum;
  for (let i = length - 1; i > 0; i--) {
    const o = i * L;
    const step = steps[i]! * EDGE_COUNT;
    for (let l = 0; l < L; l++) behind[l] = (backward[o + l]! * weights[o + l]!) / scale[i]!;
    leaveSums(backward, o - L, behind, edges, step);
  }
  return { ...sums, backward };
}
