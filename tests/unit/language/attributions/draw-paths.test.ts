import { describe, expect, it } from 'vitest';
import {
  bestPath,
  EDGE_COUNT,
  EDGE_FROM,
  EDGE_TO,
  sumPaths,
} from '@/lib/language/attributions/chain';
import type { Scores } from '@/lib/language/attributions/chain';
import { drawPaths as drawRuns } from '@/lib/language/attributions/draw-paths';
import { FIRST, LABEL_COUNT, labelIndex, LAST } from '@/lib/language/attributions/labels';
import { STEP_COUNT } from '@/lib/language/attributions/steps';
import { toLabels, toRuns } from './path-runs';

/** Scores of five tokens that differ from label to label; `scale` makes them surer. */
function scoresOf(scale: number): Scores {
  const length = 5;
  return {
    length,
    labels: Float32Array.from(
      { length: length * LABEL_COUNT },
      (_, k) => scale * Math.sin(k * 12.9898),
    ),
    steps: Uint8Array.from({ length }, (_, i) => i % STEP_COUNT),
    transitions: new Float32Array(STEP_COUNT * EDGE_COUNT).fill(0.1),
  };
}

/** The drawn paths, by the label of every token. */
function drawPaths(...[scores, sums, count]: Parameters<typeof drawRuns>): Uint8Array[] {
  return drawRuns(scores, sums, count).map((runs) => toLabels(runs, scores.length));
}

describe('drawPaths', () => {
  it('tells every run of one label once', () => {
    const scores = scoresOf(1);
    for (const runs of drawRuns(scores, sumPaths(scores), 64)) {
      expect(toRuns(toLabels(runs, scores.length))).toEqual(runs);
    }
  });

  it('draws only paths that the label graph allows', () => {
    const scores = scoresOf(1);
    const edges = new Set(Array.from(EDGE_FROM, (from, e) => from * LABEL_COUNT + EDGE_TO[e]!));
    for (const path of drawPaths(scores, sumPaths(scores), 300)) {
      expect(FIRST).toContain(path[0]);
      expect(LAST).toContain(path.at(-1));
      for (let i = 1; i < path.length; i++) {
        expect(edges.has(path[i - 1]! * LABEL_COUNT + path[i]!)).toBe(true);
      }
    }
  });

  it('draws labels as often as they are likely', () => {
    const scores = scoresOf(1);
    const sums = sumPaths(scores);
    const drawn = drawPaths(scores, sums, 4000);
    for (let k = 0; k < sums.forward.length; k++) {
      const [i, label] = [Math.floor(k / LABEL_COUNT), k % LABEL_COUNT];
      const share = drawn.filter((path) => path[i] === label).length / drawn.length;
      expect(Math.abs(share - sums.forward[k]! * sums.backward[k]!)).toBeLessThan(0.03);
    }
  });

  it('gives every label of the last token to as many paths as its share, to one more or less', () => {
    const scores = scoresOf(1);
    const sums = sumPaths(scores);
    const drawn = drawPaths(scores, sums, 64);
    for (let label = 0; label < LABEL_COUNT; label++) {
      const k = (scores.length - 1) * LABEL_COUNT + label;
      const count = drawn.filter((path) => path.at(-1) === label).length;
      expect(Math.abs(count - 64 * sums.forward[k]! * sums.backward[k]!)).toBeLessThan(1);
    }
  });

  it('draws the best path again and again where there is hardly another', () => {
    const scores = scoresOf(60);
    const best = bestPath(scores, 0);
    for (const path of drawPaths(scores, sumPaths(scores), 20)) expect(path).toEqual(best);
  });

  it('draws the same for the same scores', () => {
    const scores = scoresOf(1);
    expect(drawPaths(scores, sumPaths(scores), 10)).toEqual(
      drawPaths(scores, sumPaths(scores), 10),
    );
  });

  it('draws the one path of a single token', () => {
    const scores = scoresOf(60);
    const labels = new Float32Array(LABEL_COUNT);
    labels[labelIndex('O')] = 50;
    const one: Scores = { ...scores, length: 1, labels, steps: Uint8Array.of(0) };
    expect(drawPaths(one, sumPaths(one), 2)).toEqual([
      Uint8Array.of(labelIndex('O')),
      Uint8Array.of(labelIndex('O')),
    ]);
  });
});
