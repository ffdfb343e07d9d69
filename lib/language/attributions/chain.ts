import { EDGES, FIRST, LABEL_COUNT, LAST, LABELS } from './labels';

const L = LABEL_COUNT;

/** Number of edges of the label graph: transition weights come as this many per kind of step. */
export const EDGE_COUNT = EDGES.from.length;
/** Label that each edge leaves. */
export const EDGE_FROM = Uint8Array.from(EDGES.from);
/** Label that each edge enters. */
export const EDGE_TO = Uint8Array.from(EDGES.to);

/** 1 for edges by which a cue begins. */
const BEGINS_CUE = Float32Array.from(EDGES.from, (from, e) =>
  !LABELS[from]!.startsWith('C') && LABELS[EDGES.to[e]!]!.startsWith('C') ? 1 : 0,
);

/** Scores of a text: `labels` holds {@link LABEL_COUNT} per token, `steps` the kind of step into each token. */
export interface Scores {
  readonly length: number;
  readonly labels: Float32Array;
  readonly steps: Uint8Array;
  /** Transition weights, {@link EDGE_COUNT} per kind of step. */
  readonly transitions: Float32Array;
}

/** The path with the highest score (Viterbi 1967); `bonus` is added for every cue, to find more or fewer of them. */
export function bestPath(scores: Scores, bonus: number): Uint8Array {
  const { length, labels, steps, transitions } = scores;
  const path = new Uint8Array(length);
  if (length === 0) return path;
  const back = new Uint8Array(length * L);
  let before = new Float64Array(L).fill(-Infinity);
  let now = new Float64Array(L);
  for (const l of FIRST) before[l] = labels[l]!;
  for (let i = 1; i < length; i++) {
    const step = steps[i]! * EDGE_COUNT;
    now.fill(-Infinity);
    for (let e = 0; e < EDGE_COUNT; e++) {
      const to = EDGE_TO[e]!;
      const score = before[EDGE_FROM[e]!]! + transitions[step + e]! + BEGINS_CUE[e]! * bonus;
      if (score > now[to]!) {
        now[to] = score;
        back[i * L + to] = EDGE_FROM[e]!;
      }
    }
    for (let l = 0; l < L; l++) now[l]! += labels[i * L + l]!;
    [before, now] = [now, before];
  }
  let label = LAST[0]!;
  for (const l of LAST) if (before[l]! > before[label]!) label = l;
  for (let i = length - 1; i >= 0; i--) {
    path[i] = label;
    label = back[i * L + label]!;
  }
  return path;
}

/** What the forward-backward pass finds (Rabiner 1989, with scaling): all by token and label. */
export interface Sums {
  readonly forward: Float64Array;
  readonly backward: Float64Array;
  /** exp of the label scores, scaled per token by its greatest. */
  readonly weights: Float64Array;
  /** exp of the transition weights. */
  readonly edges: Float64Array;
  readonly scale: Float64Array;
  /** Logarithm of the sum over all paths. */
  readonly logSum: number;
}

/** Sums over all paths; the probability of a label at a token is `forward * backward` there. Not for empty texts. */
export function sumPaths({ length, labels, steps, transitions }: Scores): Sums {
  const forward = new Float64Array(length * L);
  const backward = new Float64Array(length * L);
  const weights = new Float64Array(length * L);
  const scale = new Float64Array(length);
  const edges = Float64Array.from(transitions, Math.exp);
  let logSum = 0;
  for (let i = 0; i < length; i++) {
    const o = i * L;
    let most = -Infinity;
    for (let l = 0; l < L; l++) most = Math.max(most, labels[o + l]!);
    for (let l = 0; l < L; l++) weights[o + l] = Math.exp(labels[o + l]! - most);
    if (i === 0) for (const l of FIRST) forward[l] = weights[l]!;
    else {
      const step = steps[i]! * EDGE_COUNT;
      for (let e = 0; e < EDGE_COUNT; e++) {
        forward[o + EDGE_TO[e]!]! += forward[o - L + EDGE_FROM[e]!]! * edges[step + e]!;
      }
      for (let l = 0; l < L; l++) forward[o + l]! *= weights[o + l]!;
    }
    let sum = 0;
    for (let l = 0; l < L; l++) sum += forward[o + l]!;
    for (let l = 0; l < L; l++) forward[o + l]! /= sum;
    scale[i] = sum;
    logSum += most + Math.log(sum);
  }
  const last = (length - 1) * L;
  let sum = 0;
  for (const l of LAST) sum += forward[last + l]!;
  for (const l of LAST) backward[last + l] = 1 / sum;
  logSum += Math.log(sum);
  for (let i = length - 1; i > 0; i--) {
    const o = i * L;
    const step = steps[i]! * EDGE_COUNT;
    for (let e = 0; e < EDGE_COUNT; e++) {
      const to = o + EDGE_TO[e]!;
      backward[o - L + EDGE_FROM[e]!]! +=
        (edges[step + e]! * backward[to]! * weights[to]!) / scale[i]!;
    }
  }
  return { forward, backward, weights, edges, scale, logSum };
}
