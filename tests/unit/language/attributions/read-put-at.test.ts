import { describe, expect, it } from 'vitest';
import { readPutAt } from '@/lib/language/attributions/read-put-at';
import { foundBy, wordsOf } from './attributed';

const read = (text: string) =>
  foundBy(readPutAt, text).map(({ source, content }) => {
    const said = content.map((span) => wordsOf(text, span)).join(' … ');
    return `${wordsOf(text, source)}: ${said}`;
  });

describe('a count that somebody gives', () => {
  it.each([
    [
      'The Rell Society put the death toll at 163, while others wait.',
      'The Rell Society: the death toll at 163',
    ],
    ['About 45,000 came. The unions spoke of 200,000.', 'The unions: 200,000'],
    ['The health ministry gives a toll of 97.', 'The health ministry: 97'],
    ['Thousands came; police put the number at 35,000.', 'police: the number at 35,000'],
    [
      'Meanwhile, the mayor has put the cost of it all at $2.5 million.',
      'the mayor: the cost of it all at $2.5 million',
    ],
    [
      'Nine died, but doctors later put their figure at about a dozen.',
      'doctors: their figure at about a dozen',
    ],
    [
      'The Tarn Observatory raised its toll from 29 to 38 dead on Sunday.',
      'The Tarn Observatory: its toll from 29 to 38 dead on Sunday',
    ],
    [
      'Exports fell, and the bank has cut its growth estimate to 2 percent, its lowest.',
      'the bank: its growth estimate to 2 percent',
    ],
    [
      'Helios Shipping stood by its figure of 2,500 tonnes.',
      'Helios Shipping: its figure of 2,500 tonnes',
    ],
    ['Some 12,000 marched, police said; organisers claimed 40,000.', 'organisers: 40,000'],
    [
      'She put the number of jobs at risk, including those at suppliers, at 6,000.',
      'She: the number of jobs at risk, including those at suppliers, at 6,000',
    ],
  ])('%s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  it.each([
    'He put the count of votes at risk.',
    'She put the value of work at the centre.',
    'The army raised the number of troops to 5,000.',
  ])('is none in: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
