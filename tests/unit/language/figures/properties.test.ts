import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readDigits } from '@/lib/language/figures/read-digits';
import { readFigures } from '@/lib/language/figures/read-figures';
import { readDocument } from '@/lib/language/text/document';
import { FORMS } from './forms';
import { spell } from './spell';

const read = (text: string) => readFigures(readDocument(text, 'text', '2031-05-04'));
const only = (text: string) => {
  const figures = read(text);
  expect(figures, text).toHaveLength(1);
  return figures[0];
};

const grouped = (value: number, separator: string) =>
  String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);

const BOUNDS: readonly (readonly [string, boolean, boolean])[] = [
  ['', true, true],
  ['at least ', true, false],
  ['more than ', true, false],
  ['up to ', false, true],
  ['fewer than ', false, true],
  ['about ', true, true],
  ['nearly ', true, true],
];

const PIECES = [
  ...'one two a an half million dozen hundred and to from between at least more than % $ € - – . , : / + 5 12 2031 3.5 1,000 2,5'.split(
    ' ',
  ),
  ...'May Monday people killed percent per cent km m bn US Tal in of the of whom including ½ ’s " ( ) \n'.split(
    ' ',
  ),
  '\n\n',
];

describe('any number is read back', () => {
  it('from digits in every grouping', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
        for (const text of [String(value), grouped(value, ','), grouped(value, '\u00a0')]) {
          if (text.includes('\u00a0') && value % 1000 !== 0 && value < 1_000_000) continue;
          expect(only(`They counted ${text} people there.`)).toMatchObject({
            low: value,
            high: value,
          });
        }
      }),
    );
  });

  it('from words', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 999_999_999 }), (value) => {
        const phrase = spell(value);
        const figure = only(`They counted ${phrase} people there.`);
        expect(figure?.low, phrase).toBe(value);
      }),
    );
  });

  it.each(FORMS)('$name', ({ write, value, sentence, unit, measure, open }) => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 98 }), (n) => {
        const phrase = write(n);
        const text = sentence.replace('#', () => phrase);
        const figure = only(text);
        expect(text.slice(figure?.start, figure?.end)).toBe(phrase);
        const worth = expect.closeTo(value(n), 9) as number;
        expect(figure).toMatchObject({
          low: open === 'low' ? null : worth,
          high: open === 'high' ? null : worth,
          ...(unit === undefined ? {} : { unit }),
          ...(measure === undefined ? {} : { measure }),
        });
      }),
    );
  });

  it('from digits with a scale, as money and as people', () => {
    const scales: [string, number][] = [
      [' million', 1e6],
      [' billion', 1e9],
      ['bn', 1e9],
      ['k', 1e3],
    ];
    fc.assert(
      fc.property(
        fc.integer({ min: 11, max: 9_999 }),
        fc.constantFrom(...scales),
        (tenths, [word, scale]) => {
          const figure = only(`It cost US$${tenths / 10}${word} in all.`);
          expect(figure?.unit).toBe('US$');
          expect(figure?.low).toBeCloseTo((tenths / 10) * scale, -1);
        },
      ),
    );
  });

  it('with every bound, as a percentage', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 999 }),
        fc.constantFrom(...BOUNDS),
        (tenths, [word, low, high]) => {
          const value = tenths / 10;
          expect(only(`They lost ${word}${value} percent of it.`)).toMatchObject({
            low: low ? value : null,
            high: high ? value : null,
            measure: 'percent',
          });
        },
      ),
    );
  });

  it('as a range of every form', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 2, max: 899 }),
        fc.integer({ min: 1, max: 90 }),
        (low, more) => {
          const high = low + more;
          for (const range of [
            `${low}-${high}`,
            `${low} to ${high}`,
            `between ${low} and ${high}`,
            `from ${low} to ${high}`,
          ]) {
            expect(only(`They need ${range} nurses here.`)).toMatchObject({
              low,
              high,
              bound: 'range',
            });
          }
        },
      ),
    );
  });
});

describe('any text', () => {
  const texts = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 120 }),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join(' ')),
    fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
  );

  it('gives figures in order whose spans lie in it and hold a phrase', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let behind = 0;
        for (const figure of read(text)) {
          expect(figure.start).toBeGreaterThanOrEqual(behind);
          expect(figure.end).toBeLessThanOrEqual(text.length);
          expect(text.slice(figure.start, figure.end)).toMatch(/^\S[^]*\S$|^\S$/u);
          if (figure.low !== null && figure.high !== null) {
            expect(figure.low).toBeLessThanOrEqual(figure.high);
          }
          behind = figure.end;
        }
      }),
      { numRuns: 500 },
    );
  });

  it('can be read for its digits alone', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of readDigits(readDocument(text, 'text', null), null)) {
          expect(text.slice(start, end)).toMatch(/[\p{N}]/u);
        }
      }),
    );
  });

  it('is read the same whatever stands around it', () => {
    const sentence = 'A fire in the town of Tal killed at least 43 people on Monday.';
    const [alone] = read(sentence);
    const around = fc.constantFrom(
      'The council met on Friday.',
      'It rained.',
      'Nobody answered “yes” or “no”.',
      'They came from Orrin.',
    );
    fc.assert(
      fc.property(fc.array(around), fc.array(around), (before, after) => {
        const lead = before.map((one) => `${one} `).join('');
        const text = `${lead}${sentence}${after.map((one) => ` ${one}`).join('')}`;
        const { start, end, sentence: span, ...told } = only(text) ?? { start: 0, end: 0 };
        expect(text.slice(start, end)).toBe('at least 43');
        expect(span?.start).toBe(lead.length);
        expect({ ...told, start: 0, end: 0, sentence: null }).toEqual({
          ...alone,
          start: 0,
          end: 0,
          sentence: null,
        });
      }),
    );
  });
});
