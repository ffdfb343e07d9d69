import { describe, expect, it } from 'vitest';
import { findQuote } from '@/lib/page/anchor/find-quote';
import { quoteOf } from '@/lib/domain/quote';

const BEFORE =
  'The ferry Ona sank off Port Lisk on Monday. At least 43 people died, the Interior Ministry said.\n\nThe rescue service put the toll at 38. Divers were to go down again on Tuesday, spokeswoman Lina Orth said.';

function quote(words: string) {
  const start = BEFORE.indexOf(words);
  return quoteOf(BEFORE, { start, end: start + words.length });
}

function foundIn(text: string, words: string) {
  const placed = findQuote(text, quote(words));
  return placed && { words: text.slice(placed.span.start, placed.span.end), by: placed.by };
}

describe('findQuote', () => {
  it('finds what did not move by its position', () => {
    expect(foundIn(BEFORE, 'At least 43')).toEqual({ words: 'At least 43', by: 'position' });
  });

  it('finds what moved by its words', () => {
    expect(foundIn(`Update: the search goes on.\n\n${BEFORE}`, '38')).toEqual({
      words: '38',
      by: 'quote',
    });
  });

  it('finds it in a sentence that was reworded around it', () => {
    const after = BEFORE.replace(
      'The rescue service put the toll at 38.',
      'The rescue services put their toll at 38 dead.',
    );
    expect(foundIn(`New top.\n\n${after}`, '38')).toMatchObject({ words: '38' });
  });

  it('takes the occurrence whose context is the same', () => {
    const text = `${BEFORE.replace('At least 43', 'Many')}\n\nIn 1998, at least 38 trains were late; At least 43 buses were.`;
    expect(findQuote(text, quote('At least 43'))).toBeNull();
  });

  it('never takes an updated figure for the old one', () => {
    expect(foundIn(BEFORE.replace('At least 43', 'At least 51'), 'At least 43')).toBeNull();
    expect(foundIn(BEFORE.replace('toll at 38', 'toll at 41'), '38')).toBeNull();
  });

  it('finds nothing in another text, nor an empty quote', () => {
    expect(
      foundIn('A cat sat on a wall in Port Lisk and looked at the sea for hours.', '38'),
    ).toBeNull();
    expect(findQuote(BEFORE, { exact: '', prefix: '', suffix: '', start: 0 })).toBeNull();
  });
});
