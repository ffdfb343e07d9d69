import { describe, expect, it } from 'vitest';
import { DRAWS, drawCandidates } from '@/lib/language/attributions/candidates';
import { EDGE_COUNT, type Scores } from '@/lib/language/attributions/chain';
import { LABEL_COUNT, labelIndex, type Label } from '@/lib/language/attributions/labels';
import { STEP_COUNT } from '@/lib/language/attributions/steps';

/** Scores that speak for these labels, by how much each. */
function scoresFor(wanted: readonly Readonly<Partial<Record<Label, number>>>[]): Scores {
  const labels = new Float32Array(wanted.length * LABEL_COUNT).fill(-40);
  wanted.forEach((scores, i) => {
    for (const [label, score] of Object.entries(scores)) {
      labels[i * LABEL_COUNT + labelIndex(label as Label)] = score;
    }
  });
  return {
    length: wanted.length,
    labels,
    steps: new Uint8Array(wanted.length),
    transitions: new Float32Array(STEP_COUNT * EDGE_COUNT),
  };
}

const words = (length: number): Int32Array => Int32Array.from({ length: length + 1 }, (_, i) => i);

describe('drawCandidates', () => {
  it('gives what all readings have once, however often it was drawn', () => {
    const scores = scoresFor([{ 'T>': 0 }, { 'S>1': 0 }, { CP1: 0 }, { O: 0 }]);
    expect(drawCandidates(scores, words(4))).toEqual([
      {
        attribution: {
          source: { from: 1, to: 1 },
          cue: { from: 2, to: 2 },
          content: [{ from: 0, to: 0 }],
        },
        exact: DRAWS,
        alike: DRAWS,
      },
    ]);
  });

  it('counts readings with another border apart, and together where they are alike', () => {
    const content: readonly Partial<Record<Label, number>>[] = [
      { CN0: 0 },
      { 'T<': 0 },
      { 'T<': 0 },
      { 'T<': 0 },
      { 'T<': 0, O: 0 },
    ];
    const found = drawCandidates(scoresFor(content), words(5));
    expect(found.map(({ attribution }) => attribution.content[0]?.to).sort()).toEqual([3, 4]);
    expect(found.map(({ alike }) => alike)).toEqual([DRAWS, DRAWS]);
    const exact = found.map((one) => one.exact);
    expect(exact[0]! + exact[1]!).toBe(DRAWS);
    expect(Math.min(...exact)).toBeGreaterThan(0);
  });

  it('keeps readings apart that hold different words', () => {
    const cues: readonly Partial<Record<Label, number>>[] = [
      { CN0: 0 },
      { 'T<': 0 },
      { O: 0 },
      { CN0: 0, O: 0 },
      { 'T<': 0, O: 0 },
    ];
    const found = drawCandidates(scoresFor(cues), words(5));
    expect(found.map(({ attribution }) => attribution.cue.from)).toEqual([0, 3]);
    expect(found[0]!.alike).toBe(DRAWS);
    expect(found[1]!.alike).toBeLessThan(DRAWS);
  });
});
