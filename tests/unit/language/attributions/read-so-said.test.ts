import { describe, expect, it } from 'vitest';
import { readSoSaid } from '@/lib/language/attributions/read-so-said';
import { foundBy, partsOf } from './attributed';

/** Who said what so. */
function said(text: string): string[][] {
  return foundBy(readSoSaid, text).map((one) => partsOf(text, one));
}

describe('readSoSaid', () => {
  it('takes the sentence before', () => {
    expect(said('It rained. The bridge at Tarn is closed. So said the mayor of Tarn.')).toEqual([
      ['the mayor of Tarn', 'So said', 'The bridge at Tarn is closed.', 'indirect'],
    ]);
  });

  it('ends the name before what is told of it', () => {
    expect(said('The bridge is closed. So said Ned Ames, the mayor.')[0]?.[0]).toBe('Ned Ames');
    expect(said('The bridge is closed. So said Mr. Ames on Monday.')[0]?.[0]).toBe('Mr. Ames');
  });

  it('takes the whole of a quotation that ends there', () => {
    expect(said('“Go home. The bridge is closed.” So says Orla Finn.')).toEqual([
      ['Orla Finn', 'So says', '“Go home. The bridge is closed.”', 'direct'],
    ]);
  });

  it('finds nothing where nobody is named, nothing is said, or nothing stands before', () => {
    expect(said('It rained. So say that again.')).toEqual([]);
    expect(said('So said the mayor.')).toEqual([]);
    expect(said('It rained. So did the mayor.')).toEqual([]);
  });
});
