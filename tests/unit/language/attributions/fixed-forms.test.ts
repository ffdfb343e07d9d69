import { describe, expect, it } from 'vitest';
import { withFixedForms } from '@/lib/language/attributions/fixed-forms';
import { findQuotations } from '@/lib/language/text/quotations';
import { attributed, wordsOf } from './attributed';

/** Sources after one attribution was found by other means. */
function sources(text: string, source: string, cue: string, content: string): string[] {
  const { document, attribution } = attributed(text, source, cue, content);
  return withFixedForms(document, findQuotations(text), [attribution]).map((one) =>
    wordsOf(text, one.source),
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
