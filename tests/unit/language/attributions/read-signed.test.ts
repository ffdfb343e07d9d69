import { describe, expect, it } from 'vitest';
import { readSigned } from '@/lib/language/attributions/read-signed';
import { foundBy, partsOf } from './attributed';

/** Who signs which words. */
function signed(text: string): string[][] {
  return foundBy(readSigned, text).map((one) => partsOf(text, one).slice(0, -1));
}

describe('readSigned', () => {
  it('reads the name behind a quotation and a dash', () => {
    expect(signed('“Nobody asked us.” — Orla Finn')).toEqual([
      ['Orla Finn', '—', '“Nobody asked us.”'],
    ]);
  });

  it('keeps what the name is said to be', () => {
    expect(signed('“We got a ferry.” ― Tess Ward, baker')[0]?.[0]).toBe('Tess Ward, baker');
  });

  it('reads a signature in a paragraph of its own', () => {
    expect(signed('“We got a ferry.”\n\n- Tess Ward.\n\nRain fell.')).toEqual([
      ['Tess Ward', '-', '“We got a ferry.”'],
    ]);
  });

  it('leaves a clause behind a dash alone', () => {
    expect(signed('“It is fine.” — Then he left.')).toEqual([]);
    expect(signed('She called it “fine” - nobody else did.')).toEqual([]);
  });
});
