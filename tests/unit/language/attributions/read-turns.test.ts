import { describe, expect, it } from 'vitest';
import { readTurns } from '@/lib/language/attributions/read-turns';
import { foundBy, partsOf } from './attributed';

/** Who says what by turns. */
function turns(text: string): string[][] {
  return foundBy(readTurns, text).map((one) => partsOf(text, one).slice(0, -1));
}

describe('readTurns', () => {
  it('reads an interview turn by turn', () => {
    const text =
      'The mayor spoke to Harbour Radio.\n\nORLA FINN: It stays closed. We had no choice.\n\nWARD: Why?';
    expect(turns(text)).toEqual([
      ['ORLA FINN', ':', 'It stays closed. We had no choice.'],
      ['WARD', ':', 'Why?'],
    ]);
  });

  it('takes one name and a colon for a heading', () => {
    expect(turns('UPDATE: The bridge is open.\n\nIt rained.')).toEqual([]);
  });

  it('leaves names in small letters to the model', () => {
    expect(turns('Time: Monday\n\nPlace: Tarn')).toEqual([]);
  });
});
