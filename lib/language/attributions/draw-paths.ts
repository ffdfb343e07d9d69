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

/** One above the greatest number drawn. */
const RANGE = 2 ** 32;

/**
 * Draws paths as often as they are likely (forward filtering, backward sampling; Rabiner 1989 for the sums). The draws
 * are fixed: the same scores give the same paths. Linear in length and `count`.
 */
export function drawPaths(scores: Scores, sums: ForwardSums, count: number): Uint8Array[] {
  const { length } = scores;
  const paths: Uint8Array[] = [];
  // Below which number drawn the token before has the same label, by token and label; 0 where that was not asked yet.
  const stays = new Float64Array(length * L);
  let state = 0x2545f491;
  for (let k = 0; k < count; k++) {
    const path = new Uint8Array(length);
    state = afterState(state);
    let label = lastLabel(sums.forward, (length - 1) * L, state >>> 0);
    path[length - 1] = label;
    for (let i = length - 1; i > 0; i--) {
      state = afterState(state);
      if (state >>> 0 > stays[i * L + label]!) {
        label = labelBefore(scores, sums, stays, i, label, state >>> 0);
      }
      path[i - 1] = label;
    }
    paths.push(path);
  }
  return paths;
}

/** Goes from one number to the next, always the same ones: from 1 to {@link RANGE}, read without a sign (xorshift; Marsaglia 2003). */
function afterState(state: number): number {
  let next = state ^ (state << 13);
  next ^= next >>> 17;
  return next ^ (next << 5);
}

/** The label of the token before token `i`, which has `label`. */
function labelBefore(
  { steps }: Scores,
  { forward, weights, edges, scale }: ForwardSums,
  stays: Float64Array,
  i: number,
  label: number,
  drawn: number,
): number {
  const at = i * L + label;
  const step = steps[i]! * EDGE_COUNT;
  const before = (i - 1) * L;
  const all = (forward[at]! * scale[i]!) / weights[at]!;
  const into = INTO[label]!;
  let rest = (drawn / RANGE) * all;
  let from = label;
  for (let k = 0; k < into.length; k++) {
    const e = into[k]!;
    const share = forward[before + EDGE_FROM[e]!]! * edges[step + e]!;
    if (k === 0) stays[at] = (share / all) * RANGE;
    if (share === 0) continue;
    from = EDGE_FROM[e]!;
    rest -= share;
    if (rest <= 0) break;
  }
  return from;
}

function lastLabel(forward: Float64Array, last: number, drawn: number): number {
  let sum = 0;
  for (const l of LAST) sum += forward[last + l]!;
  let rest = (drawn / RANGE) * sum;
  let label = LAST[0]!;
  for (const l of LAST) {
    if (forward[last + l] === 0) continue;
    label = l;
    rest -= forward[last + l]!;
    if (rest <= 0) break;
  }
  return label;
}
