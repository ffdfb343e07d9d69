import { expect, it } from 'vitest';
import { readFound } from '@/lib/language/attributions/read-found';
import { foundBy, wordsOf } from './attributed';

const read = (text: string) =>
  foundBy(readFound, text).map(({ source, content }) => {
    const said = content.map((span) => wordsOf(text, span)).join(' … ');
    return `${wordsOf(text, source)}: ${said}`;
  });

it.each([
  [
    'Two thirds approve of it, an Ipsen poll of 1,004 adults taken on Wednesday found.',
    'an Ipsen poll of 1,004 adults taken on Wednesday: Two thirds approve of it',
  ],
  ['Bees sleep less in May, the study said on Friday.', 'the study: Bees sleep less in May'],
])('%s', (text, told) => {
  expect(read(text)).toEqual([told]);
});

it.each([
  'Two thirds approve, he said after the poll.',
  'The poll, the mayor said, was late.',
  'An Ipsen poll found that two thirds approve of it.',
])('%s', (text) => {
  expect(read(text)).toEqual([]);
});
