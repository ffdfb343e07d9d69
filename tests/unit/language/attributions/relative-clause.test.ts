import { expect, it } from 'vitest';
import { withWhatThatMeans } from '@/lib/language/attributions/relative-clause';
import { attributed, wordsOf } from './attributed';

const after = (text: string, source: string, cue: string, content: string): string => {
  const { document, attribution } = attributed(text, source, cue, content);
  const read = withWhatThatMeans(document, attribution);
  return `${wordsOf(text, read.source)}: ${wordsOf(text, read.content[0]!)}`;
};

it('only the noun phrase before it is whoever’s the clause tells of', () => {
  const content = 'It ended with promises of 4 billion, not half of the 9 billion';
  const text = `${content} that the UN had asked for.`;
  expect(after(text, 'that the UN', 'asked', content)).toBe('the UN: the 9 billion');
});

it('a clause that says something itself stays as it was', () => {
  const text = 'It was late that the mayor told them the bridge was shut.';
  expect(after(text, 'that the mayor', 'told', 'It was late')).toBe('that the mayor: It was late');
});
