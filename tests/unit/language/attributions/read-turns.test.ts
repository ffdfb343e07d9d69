import { describe, expect, it } from 'vitest';
import { readTurns } from '@/lib/language/attributions/read-turns';
import { readDocument } from '@/lib/language/text/document';

/** Who says what by turns. */
function turns(text: string): string[][] {
  return readTurns(readDocument(text, 'text', null)).map(({ source, cue, content }) =>
    [source, cue, ...content].map((span) => (span ? text.slice(span.start, span.end) : '')),
  );
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
