import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { splitSentences } from '@/lib/language/text/sentences';

const cut = (text: string) => splitSentences(text).map(({ start, end }) => text.slice(start, end));

describe('splitSentences', () => {
  it('ends sentences at full stops, questions and exclamations', () => {
    expect(cut('It burned. Why? Nobody knows!')).toEqual(['It burned.', 'Why?', 'Nobody knows!']);
  });

  it.each([
    'Lt. Gen. Ora Venn and Dr. J. K. Marsh met in Orrin.',
    'The strike was on Jan. 5 near Route No. 7 in Tal.',
    'The U.S. Army left Venn Inc. without a word.',
    '“Stop!” he shouted.',
    'They met at 4 a.m. in Tal.',
  ])('does not cut %j', (sentence) => {
    expect(cut(sentence)).toEqual([sentence]);
  });

  it('cuts behind an abbreviation where the next word opens a sentence', () => {
    expect(cut('They came from the U.S. The others stayed.')).toEqual([
      'They came from the U.S.',
      'The others stayed.',
    ]);
  });

  it('ends a sentence with the paragraph, headline or not', () => {
    expect(cut('Ten killed in Tal\n\nTen people were killed. More later')).toEqual([
      'Ten killed in Tal',
      'Ten people were killed.',
      'More later',
    ]);
  });

  it('knows one sentence by its last sign, and a mark that opens behind it', () => {
    expect(cut('Nobody saw it')).toEqual(['Nobody saw it']);
    expect(cut('“Did you see it?!”) ')).toEqual(['“Did you see it?!”)']);
    expect(cut('Nobody saw it. “')).toEqual(['Nobody saw it.', '“']);
    expect(cut('Nobody saw it。Nobody')).toEqual(['Nobody saw it。', 'Nobody']);
  });

  it('keeps a very long sentence whole', () => {
    const long = `${'and so they went on '.repeat(3000)}.`;
    expect(cut(long)).toEqual([long]);
  });

  it('covers all but white space, in order', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('Dr.', 'a', 'B', '. ', '\n', '\n\n', '”', '“', 'U.S.', ' ', '5')),
        (pieces) => {
          const text = pieces.join('');
          let behind = 0;
          for (const { start, end } of splitSentences(text)) {
            expect(text.slice(behind, start).trim()).toBe('');
            expect(end).toBeGreaterThan(start);
            behind = end;
          }
          expect(text.slice(behind).trim()).toBe('');
        },
      ),
    );
  });
});
