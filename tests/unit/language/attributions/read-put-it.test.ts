import { describe, expect, it } from 'vitest';
import { readPutIt } from '@/lib/language/attributions/read-put-it';
import { foundBy, partsOf } from './attributed';

/** Who put what. */
function put(text: string): string[][] {
  return foundBy(readPutIt, text).map((one) => partsOf(text, one));
}

describe('readPutIt', () => {
  it('takes what stands behind', () => {
    expect(put('The road was, as the mayor put it, a disgrace to the town.')).toEqual([
      ['the mayor', 'put it', 'a disgrace to the town', 'indirect'],
    ]);
    expect(put('As luck had it, as Orla Finn puts it, “the ferry sank.”')[0]?.[3]).toBe('direct');
  });

  it('takes what stands before where nothing stands behind', () => {
    expect(put('The road was a disgrace, as Orla Finn put it. It rained.')).toEqual([
      ['Orla Finn', 'put it', 'The road was a disgrace', 'indirect'],
    ]);
  });

  it('finds nothing where nobody put it so', () => {
    expect(put('As she left, she put it down.')).toEqual([]);
  });
});
