import { describe, expect, it } from 'vitest';
import {
  bestPath,
  EDGE_COUNT,
  EDGE_FROM,
  EDGE_TO,
  sumPaths,
  type Scores,
} from '@/lib/language/attributions/chain';
import { FIRST, LABEL_COUNT, LAST } from '@/lib/language/attributions/labels';
import { STEP_COUNT } from '@/lib/language/attributions/steps';

/** Scores that look random but are always the same. */
function scoresOf(length: number): Scores {
  const wave = (k: number): number => Math.sin(k * 12.9898) * 2;
  return {
    length,
    labels: Float32Array.from({ length: length * LABEL_COUNT }, (_, k) => wave(k + 1)),
    steps: Uint8Array.from({ length }, (_, i) => i % STEP_COUNT),
    transitions: Float32Array.from({ length: STEP_COUNT * EDGE_COUNT }, (_, k) => wave(k + 7)),
  };
}

/** Every allowed path with its score. */
function allPaths(scores: Scores): { path: number[]; score: number }[] {
  let paths = FIRST.map((l) => ({ path: [l], score: scores.labels[l] ?? 0 }));
  for (let i = 1; i < scores.length; i++) {
    const step = (scores.steps[i] ?? 0) * EDGE_COUNT;
    paths = paths.flatMap(({ path, score }) =>
      [...EDGE_FROM.keys()]
        .filter((e) => EDGE_FROM[e] === path.at(-1))
        .map((e) => {
          const to = EDGE_TO[e] ?? 0;
          const gain =
            (scores.transitions[step + e] ?? 0) + (scores.labels[i * LABEL_COUNT + to] ?? 0);
          return { path: [...path, to], score: score + gain };
        }),
    );
  }
  return paths.filter(({ path }) => LAST.includes(path.at(-1) ?? -1));
}

describe('bestPath', () => {
  it.each([1, 2, 4])('is the best of all allowed paths over %i tokens', (length) => {
    const scores = scoresOf(length);
    const best = allPaths(scores).sort((a, b) => b.score - a.score)[0];
    expect([...bestPath(scores, 0)]).toEqual(best?.path);
  });

  it('is empty for an empty text', () => {
    expect(bestPath(scoresOf(0), 0)).toHaveLength(0);
  });

  it('finds more cues with a bonus', () => {
    const scores = scoresOf(60);
    const cues = (bonus: number): number =>
      [...bestPath(scores, bonus)].filter((l, i, path) => isCue(l) && !isCue(path[i - 1] ?? 0))
        .length;
    expect(cues(8)).toBeGreaterThan(cues(-8));
  });
});

function isCue(label: number): boolean {
  return label >= 6 && label <= 11;
}

describe('sumPaths', () => {
  it('gives the probabilities that all paths together give', () => {
    const scores = scoresOf(4);
    const paths = allPaths(scores);
    const total = paths.reduce((sum, { score }) => sum + Math.exp(score), 0);
    const { forward, backward, logSum } = sumPaths(scores);
    expect(logSum).toBeCloseTo(Math.log(total), 5);
    for (let at = 0; at < 4 * LABEL_COUNT; at++) {
      const token = Math.floor(at / LABEL_COUNT);
      const with_ = paths.filter(({ path }) => path[token] === at % LABEL_COUNT);
      const expected = with_.reduce((sum, { score }) => sum + Math.exp(score), 0) / total;
      expect((forward[at] ?? 0) * (backward[at] ?? 0)).toBeCloseTo(expected, 5);
    }
  });
});
