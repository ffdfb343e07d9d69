import { describe, expect, it } from 'vitest';
import type { Span } from '@/lib/domain/span';
import { withoutOthersWords, withSentenceBefore } from '@/lib/language/attributions/whole-content';
import { attributed, wordsOf } from './attributed';

const words = (text: string, spans: readonly Span[]) => spans.map((span) => wordsOf(text, span));

describe('withSentenceBefore', () => {
  it.each([
    ['Turnout was 67%, the chair told a news conference in Tal.', 'the chair', 'told', 'in Tal'],
    [
      'Prices rose 7% in April, after 6% in March, the office said last week.',
      'the office',
      'said',
      'after 6% in March',
    ],
  ])('takes all of the sentence before the name: %s', (text, source, cue, content) => {
    const { document, attribution } = attributed(text, source, cue, content);
    const before = text.slice(0, text.indexOf(source)).replace(/,\s*$/u, '');
    expect(words(text, withSentenceBefore(document, attribution).content)).toEqual([before]);
  });

  it.each([
    ['"We lost," he said, but the rest stayed, the chair said.', 'the chair', 'the rest stayed'],
    [
      'On Monday, the chair said that the road was open again to all.',
      'the chair',
      'the road was open again to all',
    ],
  ])('leaves alone what is not one statement: %s', (text, source, content) => {
    const { document, attribution } = attributed(text, source, 'said', content);
    expect(withSentenceBefore(document, attribution)).toBe(attribution);
  });
});

describe('withoutOthersWords', () => {
  it('leaves out what another one said', () => {
    const text =
      'After a raid that killed 31 according to the office, the army said it had not been there.';
    const { document, attribution } = attributed(
      text,
      'the army',
      'said',
      'a raid that killed 31 according to the office',
      'it had not been there',
    );
    expect(words(text, withoutOthersWords(document, attribution).content)).toEqual([
      'it had not been there',
    ]);
  });
});
