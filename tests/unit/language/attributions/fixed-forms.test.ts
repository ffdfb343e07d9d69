import { describe, expect, it } from 'vitest';
import { withFixedForms } from '@/lib/language/attributions/fixed-forms';
import type { RawAttribution } from '@/lib/language/attributions/raw-attribution';
import { readDocument } from '@/lib/language/text/document';
import { findQuotations } from '@/lib/language/text/quotations';

/** Sources after one attribution was found by other means. */
function sources(text: string, source: string, cue: string, content: string): string[] {
  const spanOf = (words: string) => {
    const start = text.indexOf(words);
    return { start, end: start + words.length };
  };
  const found: RawAttribution = {
    source: spanOf(source),
    cue: spanOf(cue),
    content: [spanOf(content)],
    form: 'indirect',
    relay: null,
  };
  const document = readDocument(text, 'text', null);
  return withFixedForms(document, findQuotations(text), [found]).map((one) =>
    one.source ? text.slice(one.source.start, one.source.end) : '',
  );
}

describe('withFixedForms', () => {
  it('believes a signature rather than the weights', () => {
    const text = 'Rell asked the town. “Nobody asked us.” — Orla Finn';
    expect(sources(text, 'Rell', 'asked', '“Nobody asked us.”')).toEqual(['Orla Finn']);
  });

  it('believes the turns of an interview', () => {
    const text = 'FINN: We said no.\n\nWARD: Why was that?';
    expect(sources(text, 'FINN', ':', 'We said')).toEqual(['FINN', 'WARD']);
    expect(sources(text, 'We', 'said', 'no')).toEqual(['FINN', 'We', 'WARD']);
  });

  it('takes whole who put it so, whatever part of the name was found', () => {
    const text = 'The road, as the mayor put it, is a disgrace.';
    expect(sources(text, 'mayor', 'put it', 'is a disgrace')).toEqual(['the mayor']);
    expect(sources(text, 'the', 'mayor put', 'it, is a disgrace')).toEqual(['the mayor']);
    expect(sources(text, 'The road', 'is', 'a disgrace')).toEqual(['the mayor', 'The road']);
  });
});
