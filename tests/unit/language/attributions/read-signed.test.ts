import { describe, expect, it } from 'vitest';
import { readSigned } from '@/lib/language/attributions/read-signed';
import { readDocument } from '@/lib/language/text/document';
import { findQuotations } from '@/lib/language/text/quotations';

/** Who signs which words. */
function signed(text: string): string[][] {
  const document = readDocument(text, 'text', null);
  return readSigned(document, findQuotations(text)).map(({ source, cue, content }) =>
    [source, cue, ...content].map((span) => (span ? text.slice(span.start, span.end) : '')),
  );
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
