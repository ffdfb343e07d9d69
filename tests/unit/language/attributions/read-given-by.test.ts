import { describe, expect, it } from 'vitest';
import { readGivenBy } from '@/lib/language/attributions/read-given-by';
import { foundBy, wordsOf } from './attributed';

const read = (text: string) =>
  foundBy(readGivenBy, text).map(({ source, content }) => {
    const said = content.map((span) => wordsOf(text, span)).join(' … ');
    return `${wordsOf(text, source)}: ${said}`;
  });

describe('a count inside the sentence of somebody else', () => {
  it.each([
    [
      'Doctors said it killed more than the 26 deaths acknowledged by the government.',
      'the government: more than the 26 deaths',
    ],
    [
      'It grew by 5 percent, against the 4.2 percent forecast by the Tarn Bank in May.',
      'the Tarn Bank: the 4.2 percent',
    ],
    ['It counted 61,000, well above the 38,000 given by police.', 'police: the 38,000'],
  ])('%s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  it.each([
    'The 26 deaths were confirmed by counting them.',
    '“The 26 deaths reported by the press are a lie,” he said.',
    'The 3 men were held by the police.',
  ])('is none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
