import { expect, it } from 'vitest';
import { partsOf } from '@/components/library/Emphasised';

it.each([
  ['The ferry, ferries', 'ferr', 'The [ferry], [ferries]'],
  ['A Ferry at Quay', 'quay fer', 'A [Ferry] at [Quay]'],
  ['a preferred ferry', 'fer', 'a preferred [ferry]'],
  ['1,800 jobs', '1800 x', '1,800 jobs'],
  ['a.b (c)', 'a.b (c', 'a.b (c)'],
  ['Größe', 'grö', '[Größe]'],
  ['anything', '', 'anything'],
])('in “%s” what begins as “%s” stands out', (text, typed, marked) => {
  const parts = partsOf(text, typed).map(({ words, isFound }) => (isFound ? `[${words}]` : words));
  expect(parts.join('')).toBe(marked);
});
