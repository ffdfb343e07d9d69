import { describe, expect, it } from 'vitest';
import { DEFAULT_MEANINGS } from '@/lib/domain/highlight';
import { meaningsFrom } from '@/lib/domain/meanings';

const OWN = { id: '7c1', name: 'Numbers to check', colour: 'grey' };

describe('meanings out of a setting, a message or a file', () => {
  it('are those that a library starts with, and the reader’s own', () => {
    expect(meaningsFrom(DEFAULT_MEANINGS)).toEqual(DEFAULT_MEANINGS);
    expect(meaningsFrom([OWN])).toEqual([OWN]);
    expect(meaningsFrom([{ ...OWN, id: 'claim', extra: 1 }])).toEqual([{ ...OWN, id: 'claim' }]);
  });

  it.each([
    ['nothing', []],
    ['no list', { 0: OWN }],
    ['too many', Array.from({ length: 13 }, (_, n) => ({ ...OWN, id: String(n) }))],
    ['a key twice', [OWN, OWN]],
    ['no key', [{ ...OWN, id: '' }]],
    ['a colour that there is not', [{ ...OWN, colour: 'red' }]],
    ['no name, and no word of ours for it', [{ ...OWN, name: null }]],
    ['a name of spaces', [{ ...OWN, name: '  ' }]],
    ['a name without end', [{ ...OWN, name: 'x'.repeat(41) }]],
    ['something else', [null]],
  ])('are refused where they are %s', (_, value) => {
    expect(meaningsFrom(value)).toBeNull();
  });
});
