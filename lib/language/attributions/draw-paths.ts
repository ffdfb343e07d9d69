import { EDGE_COUNT, EDGE_FROM, EDGE_TO, type Scores, type Sums } from './chain';
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

/**
 * Draws paths as often as they are likely (forward filtering, backward sampling; Rabiner 1989 for the sums). The draws
 * are fixed: the same scores give the same paths. Linear in length and `count`.
 */
export function drawPaths(scores: Scores, sums: Sums, count: number): Uint8Array[] {
  const draw = fixedDraws();
  return Array.from({ length: count }, () => drawPath(scores, sums, draw));
}

function drawPath({ length, steps }: Scores, sums: Sums, draw: () => number): Uint8Array {
  const { forward, weights, edges, scale } = sums;
  const path = new Uint8Array(length);
  let label = lastLabel(forward, (length - 1) * L, draw);
  path[length - 1] = label;
  for (let i = length - 1; i > 0; i--) {
    const step = steps[i]! * EDGE_COUNT;
    const before = (i - 1) * L;
    let rest = (draw() * forward[i * L + label]! * scale[i]!) / weights[i * L + label]!;
    let from = label;
    for (const e of INTO[label]!) {
      const share = forward[before + EDGE_FROM[e]!]! * edges[step + e]!;
      if (share === 0) continue;
      from = EDGE_FROM[e]!;
      rest -= share;
      if (rest <= 0) break;
    }
    label = from;
    path[i - 1] = label;
  }
  return path;
}

function lastLabel(forward: Float64Array, last: number, draw: () => number): number {
  let sum = 0;
  for (const l of LAST) sum += forward[last + l]!;
  let rest = draw() * sum;
  let label = LAST[0]!;
  for (const l of LAST) {
    if (forward[last + l] === 0) continue;
    label = l;
    rest -= forward[last + l]!;
    if (rest <= 0) break;
  }
  return label;
}

/** Numbers from 0 up to 1, always the same ones (xorshift; Marsaglia 2003). */
function fixedDraws(): () => number {
  let state = 0x2545f491;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 4294967296;
  };
}
