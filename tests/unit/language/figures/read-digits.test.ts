import { describe, expect, it } from 'vitest';
import { readDigits } from '@/lib/language/figures/read-digits';
import { readDocument } from '@/lib/language/text/document';

const read = (text: string, language: string | null = null) =>
  readDigits(readDocument(text, 'text', null), language).map(({ start, end, low, measure }) => [
    text.slice(start, end),
    low,
    measure,
  ]);

describe('readDigits', () => {
  it('reads digits whose value is beyond doubt in any language', () => {
    expect(read('In Tal starben 43 Menschen, 1.234.567 Häuser und 3,5% der Felder.')).toEqual([
      ['43', 43, 'other'],
      ['1.234.567', 1_234_567, 'other'],
      ['3,5%', 3.5, 'percent'],
    ]);
  });

  it('reads sums of money with their sign', () => {
    expect(read('Das kostet €40 oder 12 €')).toEqual([
      ['€40', 40, 'money'],
      ['12 €', 12, 'money'],
    ]);
  });

  it('leaves out what can be read two ways, and dates, years, times and names', () => {
    expect(read('Am 5. Mai 2031 um 10:30 kamen 1.234 ins Haus A5, 12-34-56.')).toEqual([]);
  });

  it('reads what could be two numbers where the language has a sign for thousands', () => {
    const text = 'Es waren 1.234 oder 1,234';
    const values = (language: string) => read(text, language).map(([, low]) => low);
    expect(values('de')).toEqual([1234]);
    expect(values('de-AT')).toEqual([1234]);
    expect(values('es-MX')).toEqual([1234]);
    expect(values('fr')).toEqual([]);
    expect(values('no language')).toEqual([]);
  });

  it('reads digits of other scripts', () => {
    expect(read('قتل ٤٣ شخصا')).toEqual([['٤٣', 43, 'other']]);
  });
});
