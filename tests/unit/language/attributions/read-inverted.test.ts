import { describe, expect, it } from 'vitest';
import { readInverted } from '@/lib/language/attributions/read-inverted';
import { foundBy, wordsOf } from './attributed';

const read = (text: string) =>
  foundBy(readInverted, text).map(({ source, content }) => {
    const said = content.map((span) => wordsOf(text, span)).join(' … ');
    return `${wordsOf(text, source)}: ${said}`;
  });

describe('a sentence that ends with who said it', () => {
  it.each([
    [
      'DNA tests had identified 52 bodies, said coroner Helen Mavros.',
      'coroner Helen Mavros: DNA tests had identified 52 bodies',
    ],
    [
      'The dam would hold until spring, says the engineer Orla B. Finn on Friday.',
      'the engineer Orla B. Finn: The dam would hold until spring',
    ],
    [
      'Most were reported in Okra alone, said the ministry’s head of surveys, Dr. Peter Amadi.',
      'the ministry’s head of surveys, Dr. Peter Amadi: Most were reported in Okra alone',
    ],
    [
      'Ninety of them are ill, said the head of the office, Colonel Pavlo Dresh.',
      'the head of the office, Colonel Pavlo Dresh: Ninety of them are ill',
    ],
  ])('%s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  it.each([
    '“We are going home,” said coroner Helen Mavros.',
    'She was tired, said that Orla Finn had left.',
    'The dam, said Orla Finn, would hold.',
    'The dam would hold until spring, said engineers.',
  ])('%s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
