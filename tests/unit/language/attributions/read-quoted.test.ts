import { describe, expect, it } from 'vitest';
import { readQuoted } from '@/lib/language/attributions/read-quoted';
import { readDocument } from '@/lib/language/text/document';
import { findQuotations } from '@/lib/language/text/quotations';

const read = (text: string) =>
  readQuoted(readDocument(text, 'text', null), findQuotations(text)).map(
    ({ source, cue, content, form, relay }) => {
      const words = (span: { start: number; end: number } | null) =>
        span && text.slice(span.start, span.end);
      return [words(source), words(cue), content.map(words).join(' … '), form, words(relay)];
    },
  );

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
