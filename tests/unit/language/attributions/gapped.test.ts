import { describe, expect, it } from 'vitest';
import { withGapped } from '@/lib/language/attributions/gapped';
import { readDocument } from '@/lib/language/text/document';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const told = (text: string, content: string) =>
  withGapped(readDocument(text, 'text', null), {
    source: spanOf(text, 'The state'),
    cue: spanOf(text, 'says'),
    content: [spanOf(text, content)],
    form: 'indirect',
    relay: null,
  }).map((one) => [one.source, ...one.content].map((s) => s && text.slice(s.start, s.end)));

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
