import { describe, expect, it } from 'vitest';
import { indexAt, readDocument, tokensIn } from '@/lib/language/text/document';

describe('readDocument', () => {
  const text = 'One two. Three four.\n\nFive.';
  const document = readDocument(text, 'title', '2031-05-04');

  it('cuts up its text once and keeps what it was given', () => {
    expect(document.sentences).toHaveLength(3);
    expect(document.paragraphs).toHaveLength(2);
    expect(document).toMatchObject({ text, part: 'title', published: '2031-05-04' });
  });

  it('gives the tokens of a span', () => {
    const second = document.sentences[1];
    expect(second && tokensIn(document, second).map((token) => token.text)).toEqual([
      'Three',
      'four',
      '.',
    ]);
  });

  it('finds the sentence at an offset', () => {
    expect(indexAt(document.sentences, text.indexOf('four'))).toBe(1);
    expect(indexAt(document.sentences, text.length)).toBe(3);
  });
});
