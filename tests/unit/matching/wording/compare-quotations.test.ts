import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareQuotations } from '@/lib/matching/wording/compare-quotations';
import { quotationTerms } from '@/lib/matching/wording/quotation-terms';

const SAID = 'We saw a huge fire and ran for our lives as the roof of the market came down';

/** Pairs that are the same words, as outlets print them. */
const SAME: readonly (readonly [string, string])[] = [
  [SAID, SAID],
  [SAID, `${SAID}.`],
  [SAID, 'We saw a huge fire, and ran for our lives as the roof of the market came down.'],
  [SAID, 'ran for our lives as the roof of the market came down'],
  [
    "It's not the bridge that failed, it's the ministry",
    'It’s not the bridge that failed, it’s the ministry',
  ],
];

/** Pairs of which the second has words added, dropped or replaced. */
const CHANGED: readonly (readonly [string, string])[] = [
  [SAID, 'We saw a huge fire and fled for our lives as the roof of the market came down'],
  [SAID, 'We saw a huge fire and ran as the roof of the market came down'],
  [SAID, 'We saw a huge fire and [we] ran for our lives as the roof of the old market came down'],
  [
    'We will not leave the valley before the water does',
    'We will never leave the valley before the water does',
  ],
];

/** Pairs that are two quotations. */
const APART: readonly (readonly [string, string])[] = [
  [SAID, 'We heard a loud bang and hid under the tables until the police came'],
  ['We will not leave', 'We will not leave'],
  [
    'I want to thank everyone who came here today',
    'I want to thank the firefighters of Lundmere for their courage',
  ],
  [
    'The bridge will be open by the end of the summer',
    'The school will be closed until the end of the summer',
  ],
];

const by = (words: string, sourceId: string | null = null) => ({ words, sourceId });

describe('quotations', () => {
  it.each(SAME)('are the same: %s | %s', (a, b) => {
    expect(compareQuotations(by(a), by(b))?.relation).toBe('same');
    expect(compareQuotations(by(b), by(a))?.relation).toBe('same');
  });

  it.each(CHANGED)('were changed: %s | %s', (a, b) => {
    const comparison = compareQuotations(by(a), by(b));
    expect(comparison?.relation).toBe('changed');
    const side = (left: 'only-here' | 'only-there') =>
      comparison?.changes.flatMap(({ kind, text }) => (kind === left ? [text.trim()] : []));
    expect([...(side('only-here') ?? []), ...(side('only-there') ?? [])]).not.toEqual([]);
  });

  it.each(APART)('are two: %s | %s', (a, b) => {
    expect(compareQuotations(by(a), by(b))).toBeNull();
  });

  it('that two people begin alike are two; the whole text under two names is one', () => {
    const [one, other] = [
      'We will do all that we can to help the families of the harbour',
      'We will do all that we can to find the owners of the ship',
    ];
    expect(compareQuotations(by(one, 'mayor'), by(other, 'miller'))).toBeNull();
    expect(compareQuotations(by(SAID, 'mayor'), by(SAID, 'miller'))?.relation).toBe('same');
  });

  it('show which words changed', () => {
    const [, before = '', after = ''] = ['', ...(CHANGED[3] ?? [])];
    expect(compareQuotations(by(before), by(after))?.changes).toEqual([
      { kind: 'same', text: 'We will ' },
      { kind: 'only-here', text: 'not ' },
      { kind: 'only-there', text: 'never ' },
      { kind: 'same', text: 'leave the valley before the water does' },
    ]);
  });
});

describe('terms', () => {
  it.each([...SAME, ...CHANGED])('find %s | %s', (a, b) => {
    const other = new Set(quotationTerms(b));
    expect(quotationTerms(a).some((term) => other.has(term))).toBe(true);
  });

  it('are none for a phrase that anybody may use', () => {
    expect(quotationTerms('a very good day')).toEqual([]);
    expect(quotationTerms('and we are going to do it for you and for all of them')).toEqual([]);
  });
});

it('side by side, each side keeps its words; either side may be here', () => {
  const words = fc.array(fc.constantFrom('ash', 'elm', 'oak', 'fir', 'yew', 'box'), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, words, (x, y) => {
      const [a, b] = [by(x.join(' ')), by(y.join(' '))];
      const [there, back] = [compareQuotations(a, b), compareQuotations(b, a)];
      expect(back?.relation).toBe(there?.relation);
      if (there?.relation !== 'changed') return;
      const side = (left: string) =>
        there.changes.flatMap(({ kind, text }) => (kind === left || kind === 'same' ? [text] : []));
      expect(side('only-here').join('')).toBe(a.words);
      expect(side('only-there').join('').trim().split(/\s+/u)).toEqual(y);
    }),
  );
});
