import { describe, expect, it } from 'vitest';
import { withGapped } from '@/lib/language/attributions/gapped';
import { attributed, wordsOf } from './attributed';

const told = (text: string, content: string) => {
  const { document, attribution } = attributed(text, 'The state', 'says', content);
  return withGapped(document, attribution).map((one) =>
    [one.source, ...one.content].map((span) => span && wordsOf(text, span)),
  );
};

describe('a verb that is told once for two', () => {
  it('gives each the own figure', () => {
    const text = 'The state says 7,800 people died and the separatists 12,000.';
    expect(told(text, '7,800 people died and the separatists 12,000')).toEqual([
      ['The state', '7,800 people died'],
      ['the separatists', '12,000'],
    ]);
  });

  it.each([
    'The state says 7,800 people died and 12,000 fled.',
    'The state says 40 houses burned and nobody died.',
  ])('is the one’s alone: %s', (text) => {
    expect(told(text, text.slice(15, -1))).toHaveLength(1);
  });
});
