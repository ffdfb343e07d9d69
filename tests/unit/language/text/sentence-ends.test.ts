import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainSentences } from '@/lib/language/text/sentence-ends';

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** What the engine's segmenter makes of a text, without the white space around each sentence. */
function segmented(text: string): string[] {
  return [...segmenter.segment(text.replace(/\s/gu, ' '))]
    .map(({ segment }) => segment.trim())
    .filter((segment) => segment !== '');
}

function plain(text: string): string[] | undefined {
  return plainSentences(text, 0, text.length)?.map(({ start, end }) =>
    text.slice(start, end).replace(/\s/gu, ' '),
  );
}

const ALL = Array.from({ length: 0x2100 }, (_, code) => String.fromCharCode(code));
/** But for the semicolon, with which a sentence goes on only since Unicode 16; what stands behind it is joined anyway. */
const IN_TABLE = ALL.filter((sign) => sign !== ';' && plain(sign) !== undefined);

describe('plainSentences', () => {
  it('takes every sign of its table as the segmenter does', () => {
    const texts = IN_TABLE.flatMap((sign) => [
      `a.${sign}A b`,
      `A ${sign}. b`,
      `a. ${sign} B`,
      `a. ${sign}b`,
      `a! ${sign}b`,
      `a${sign}.B c`,
      `a.${sign}1 B`,
      `a.${sign}. B`,
      `a.1${sign}B`,
    ]);
    const other = texts.filter((text) => plain(text)?.join('|') !== segmented(text).join('|'));
    expect(other).toEqual([]);
  });

  it('cuts any text of these signs as the segmenter does', () => {
    const sign = fc.oneof(
      { arbitrary: fc.constantFrom(...'aBcD..!? ””)(,-12:\n"\''), weight: 8 },
      { arbitrary: fc.constantFrom(...IN_TABLE), weight: 1 },
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
        const text = signs.join('');
        expect(plain(text)).toEqual(segmented(text));
      }),
      { numRuns: 2_000 },
    );
  });

  it('leaves texts with other signs to the segmenter', () => {
    expect(plain('Nobody saw it。Nobody')).toBeUndefined();
    expect(plain('Война. Мир.')).toBeUndefined();
    expect(plain('a\u0301. b')).toBeUndefined();
  });

  it('reads no further than it is asked to', () => {
    const text = 'Ten came. Two left. 战';
    expect(plainSentences(text, 4, 19)).toEqual([
      { start: 4, end: 9 },
      { start: 10, end: 19 },
    ]);
  });
});
