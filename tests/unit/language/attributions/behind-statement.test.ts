import { expect, it } from 'vitest';
import { withSpeakerBehind } from '@/lib/language/attributions/behind-statement';
import { attributed, wordsOf } from './attributed';

const after = (text: string, source: string, content: string): string => {
  const { document, attribution } = attributed(text, source, 'said', content);
  const read = withSpeakerBehind(document, attribution);
  return `${wordsOf(text, read.source)}: ${wordsOf(text, read.content[0]!)}`;
};

it.each([
  ['Five died in the woods, said a girl who was freed, and one is held.', 'Five', 'a girl'],
  ['Most of them were asleep, said a doctor.', 'Most of them', 'a doctor'],
])('those who are counted say nothing: %s', (text, source, content) => {
  const [said] = text.split(',');
  const speaker = text.includes('girl') ? 'a girl who was freed' : 'a doctor';
  expect(after(text, source, content)).toBe(`${speaker}: ${said ?? ''}`);
});

it('a name behind a comma is theirs', () => {
  const text = 'Ninety of them are ill, said the head of the office, Colonel Pavlo Dresh.';
  expect(after(text, 'Ninety of them', 'the head of the office')).toBe(
    'the head of the office, Colonel Pavlo Dresh: Ninety of them are ill',
  );
});

it.each([
  ['Five, all of them sailors, said a girl was late.', 'Five', 'a girl was late'],
  ['Orla Finn, who was there, said a girl.', 'Orla Finn', 'a girl'],
  ['Five of them, said the mayor.', 'Five of them', 'the mayor'],
])('who speaks stays: %s', (text, source, content) => {
  expect(after(text, source, content)).toBe(`${source}: ${content}`);
});
