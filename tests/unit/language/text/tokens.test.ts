import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenize } from '@/lib/language/text/tokens';

const cut = (text: string) => tokenize(text).map((token) => token.text);

describe('tokenize', () => {
  it('keeps a number with its groups and decimals whole and leaves a full stop behind it', () => {
    expect(cut('1,234.5 of 10.')).toEqual(['1,234.5', 'of', '10', '.']);
  });

  it('parts numbers from what is written against them', () => {
    expect(cut('US$2.5bn, 5km, 30-strong')).toEqual('US $ 2.5 bn , 5 km , 30 - strong'.split(' '));
    expect(cut('USD1,700')).toEqual(['USD', '1,700']);
  });

  it('keeps letters with digits behind them whole: they are names', () => {
    expect(cut('the A320 and B2')).toEqual(['the', 'A320', 'and', 'B2']);
  });

  it('keeps abbreviations with inner full stops whole', () => {
    expect(cut('the U.S. at 4 a.m. on')).toEqual(['the', 'U.S.', 'at', '4', 'a.m.', 'on']);
  });

  it('cuts off possessive endings and keeps other apostrophes', () => {
    expect(cut("Varland's O’Hara didn't")).toEqual(['Varland', "'s", 'O’Hara', "didn't"]);
    expect(cut("'single' words")).toEqual(["'", 'single', "'", 'words']);
  });

  it('lowers case and straightens apostrophes for look-up', () => {
    expect(tokenize('Don’t')[0]?.lower).toBe("don't");
  });

  it('tells numbers, words and other signs apart', () => {
    expect(tokenize("½ 3 Ö 's –").map((token) => token.kind)).toEqual([
      'number',
      'number',
      'word',
      'word',
      'punctuation',
    ]);
  });

  it('leaves out nothing but white space, never overlaps and keeps the order', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let behind = 0;
        for (const token of tokenize(text)) {
          expect(text.slice(behind, token.start).trim()).toBe('');
          expect(text.slice(token.start, token.end)).toBe(token.text);
          behind = token.end;
        }
        expect(text.slice(behind).trim()).toBe('');
      }),
    );
  });

  it('cuts a text as before, however many other words were met since', () => {
    const words = ['Orel', 'Orel’s', '3.5', 'OREL', 'orel', '“'];
    const before = words.flatMap((word) => tokenize(word));
    tokenize(Array.from({ length: 9_000 }, (_, k) => `w${k}`).join(' '));
    expect(words.flatMap((word) => tokenize(word))).toEqual(before);
  });

  it('cuts words before a space as before any other white space', () => {
    const pieces = ['R', 'PS', 'USD', 'kr', 'a', 'it', '5', '$', '.', ',', "'", '’', 's', ' '];
    const texts = fc.array(fc.constantFrom(...pieces), { maxLength: 12 });
    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');
        expect(cut(text)).toEqual(cut(text.replaceAll(' ', '\u00a0')));
      }),
      { numRuns: 500 },
    );
  });
});
