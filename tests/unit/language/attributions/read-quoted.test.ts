import { describe, expect, it } from 'vitest';
import { readQuoted } from '@/lib/language/attributions/read-quoted';
import { foundBy, wordsOf } from './attributed';

const read = (text: string) =>
  foundBy(readQuoted, text).map(({ source, cue, content, form, relay }) => {
    const said = content.map((span) => wordsOf(text, span)).join(' … ');
    return [wordsOf(text, source), wordsOf(text, cue), said, form, relay && wordsOf(text, relay)];
  });

describe('who was quoted as saying something', () => {
  it('says it, whoever quotes', () => {
    expect(
      read(
        'General Ostrel, the chief of staff, was quoted by the Wire agency as saying that 40 men fell.',
      ),
    ).toEqual([
      [
        'General Ostrel, the chief of staff',
        'was quoted',
        '40 men fell',
        'indirect',
        'the Wire agency',
      ],
    ]);
  });

  it('needs nobody who quotes', () => {
    expect(read('On Friday, Rell was quoted as saying: "We lost."')).toEqual([
      ['Rell', 'was quoted', '"We lost."', 'direct', null],
    ]);
  });

  it('is not whoever quotes in the active voice', () => {
    expect(read('State television quoted the general as saying that 40 men fell.')).toEqual([]);
  });
});
