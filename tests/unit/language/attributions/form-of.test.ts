import { describe, expect, it } from 'vitest';
import { formOf } from '@/lib/language/attributions/form-of';
import { findQuotations } from '@/lib/language/text/quotations';

function form(text: string, ...contents: string[]): string {
  const spans = contents.map((content) => {
    const start = text.indexOf(content);
    return { start, end: start + content.length };
  });
  return formOf(text, spans, findQuotations(text));
}

describe('formOf', () => {
  const text = '“We lost,” she said, adding that the vote was “rigged” in Tarn. “No more.”';

  it('is direct where every word is quoted, over several spans too', () => {
    expect(form(text, '“We lost,”', '“No more.”')).toBe('direct');
  });

  it('is mixed where some words are quoted', () => {
    expect(form(text, 'that the vote was “rigged” in Tarn')).toBe('mixed');
  });

  it('is indirect where none are', () => {
    expect(form(text, 'that the vote was')).toBe('indirect');
  });

  it('does not mind punctuation outside the marks', () => {
    expect(form('He said “no”.', '“no”.')).toBe('direct');
  });
});
