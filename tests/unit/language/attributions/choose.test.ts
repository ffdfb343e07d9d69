import { describe, expect, it } from 'vitest';
import { EDGE_COUNT, type Scores } from '@/lib/language/attributions/chain';
import { chooseAttributions } from '@/lib/language/attributions/choose';
import { gatherFacts } from '@/lib/language/attributions/facts';
import { LABEL_COUNT, labelIndex, type Label } from '@/lib/language/attributions/labels';
import { STEP_COUNT } from '@/lib/language/attributions/steps';
import { readDocument } from '@/lib/language/text/document';

const TEXT = 'Orla said the old dam held today . ';
const facts = gatherFacts(readDocument(TEXT.repeat(2), 'text', null), []);

/** Scores by which each token has the labels named, all alike likely; others are next to impossible. */
function scoresFor(labels: readonly (readonly Label[])[]): Scores {
  const scores = new Float32Array(labels.length * LABEL_COUNT).fill(-30);
  labels.forEach((names, i) => {
    for (const name of names) scores[i * LABEL_COUNT + labelIndex(name)] = 0;
  });
  return {
    length: labels.length,
    labels: scores,
    steps: new Uint8Array(labels.length),
    transitions: new Float32Array(STEP_COUNT * EDGE_COUNT),
  };
}

const SURE: readonly (readonly Label[])[] = [
  ['S>0'],
  ['CP0'],
  ['T<'],
  ['T<'],
  ['T<'],
  ['T<'],
  ['T<'],
  ['O'],
];

describe('chooseAttributions', () => {
  it('takes what all readings have', () => {
    expect(chooseAttributions(scoresFor(SURE), facts, 0, 0.5)).toEqual([
      { source: { from: 0, to: 0 }, cue: { from: 1, to: 1 }, content: [{ from: 2, to: 6 }] },
    ]);
  });

  it('takes one attribution where readings differ in a border only', () => {
    const labels = SURE.map((names, i): readonly Label[] =>
      i >= 5 && i <= 6 ? ['T<', 'O'] : names,
    );
    const found = chooseAttributions(scoresFor(labels), facts, 0, 0.9);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatchObject({ source: { from: 0, to: 0 }, cue: { from: 1, to: 1 } });
  });

  it('takes none where most readings have nothing', () => {
    const free: Label[] = ['O'];
    const labels = SURE.map((names): readonly Label[] => [...names, ...free]);
    const unsure = scoresFor(labels);
    for (let i = 0; i < unsure.length; i++) unsure.labels[i * LABEL_COUNT] = 1;
    expect(chooseAttributions(unsure, facts, 0, 0.5)).toEqual([]);
    expect(chooseAttributions(unsure, facts, 0, 0).length).toBeGreaterThan(0);
  });

  it('counts tokens from the beginning of the text, in order of the cues', () => {
    const found = chooseAttributions(scoresFor(SURE), facts, 8, 0.5);
    expect(found.map(({ cue }) => cue)).toEqual([{ from: 9, to: 9 }]);
    const both = chooseAttributions(scoresFor([...SURE, ...SURE]), facts, 0, 0.5);
    expect(both.map(({ cue }) => cue.from)).toEqual([1, 9]);
  });

  it('never gives two attributions one cue', () => {
    const labels = SURE.map((names, i): readonly Label[] => (i === 0 ? ['S>0', 'O'] : names));
    labels[1] = ['CP0', 'CN0'];
    const found = chooseAttributions(scoresFor(labels), facts, 0, 0);
    expect(found).toHaveLength(1);
  });

  it('finds nothing in nothing', () => {
    expect(chooseAttributions(scoresFor([]), facts, 0, 0.5)).toEqual([]);
  });
});
