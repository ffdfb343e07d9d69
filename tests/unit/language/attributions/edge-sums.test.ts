import { describe, expect, it } from 'vitest';
import { EDGE_COUNT, EDGE_FROM, EDGE_TO } from '@/lib/language/attributions/chain';
import { enterSums } from '@/lib/language/attributions/enter-sums';
import { LABEL_COUNT } from '@/lib/language/attributions/labels';
import { leaveSums } from '@/lib/language/attributions/leave-sums';

/** Numbers above 0 that look random but are always the same. */
function numbers(length: number, seed: number): Float64Array {
  return Float64Array.from({ length }, (_, k) => 1.001 + Math.sin((k + seed) * 12.9898));
}

const EDGES = [...EDGE_FROM.keys()];
const LABELS = Array.from({ length: LABEL_COUNT }, (_, label) => label);

describe('enterSums', () => {
  it('sums over exactly the edges of the graph, in their order', () => {
    const byEntered = EDGES.toSorted((a, b) => EDGE_TO[a]! - EDGE_TO[b]! || a - b);
    const entering = numbers(3 * EDGE_COUNT, 1);
    const forward = numbers(3 * LABEL_COUNT, 2);
    const weights = numbers(3 * LABEL_COUNT, 3);
    const o = 2 * LABEL_COUNT;
    const expected = LABELS.map((to) => {
      let sum = 0;
      for (const [k, e] of byEntered.entries()) {
        if (EDGE_TO[e] !== to) continue;
        sum += forward[LABEL_COUNT + EDGE_FROM[e]!]! * entering[EDGE_COUNT + k]!;
      }
      return sum * weights[o + to]!;
    });
    const all = enterSums(forward, weights, o, entering, EDGE_COUNT);
    expect([...forward.subarray(o)]).toEqual(expected);
    expect(all).toBe(expected.reduce((sum, one) => sum + one, 0));
  });
});

describe('leaveSums', () => {
  it('sums over exactly the edges of the graph, in their order', () => {
    const edges = numbers(3 * EDGE_COUNT, 4);
    const behind = numbers(LABEL_COUNT, 5);
    const backward = new Float64Array(2 * LABEL_COUNT);
    leaveSums(backward, LABEL_COUNT, behind, edges, EDGE_COUNT);
    const expected = LABELS.map((from) => {
      let sum = 0;
      for (const e of EDGES) {
        if (EDGE_FROM[e] === from) sum += edges[EDGE_COUNT + e]! * behind[EDGE_TO[e]!]!;
      }
      return sum;
    });
    expect([...backward.subarray(LABEL_COUNT)]).toEqual(expected);
  });
});
