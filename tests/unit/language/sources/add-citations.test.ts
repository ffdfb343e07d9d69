import { describe, expect, it } from 'vitest';
import { addCitations } from '@/lib/language/sources/add-citations';
import { findCitations } from '@/lib/language/sources/find-citations';
import { findNames } from '@/lib/language/sources/find-names';
import { readDocument } from '@/lib/language/text/document';

/** The cues of what is added to a text of which nothing was read. */
function added(text: string, trusted: boolean): string[] {
  const document = readDocument(text, 'text', null);
  const names = findNames(document);
  const citations = findCitations(document, names, []);
  return addCitations(document, [], citations, [], names, trusted).map(({ cue }) =>
    cue ? text.slice(cue.start, cue.end) : '',
  );
}

describe('addCitations', () => {
  it('adds to what a model read where somebody plainly says something', () => {
    expect(added('Ilse Marrok said the bridge would open again.', true)).toEqual(['said']);
  });

  it('adds the figures that somebody gives', () => {
    expect(added('The ministry released 40 names of the missing.', true)).toEqual(['released']);
  });

  it('leaves to a model what is hardly said', () => {
    const text = 'The ministry released a film about the old harbour.';
    expect(added(text, true)).toEqual([]);
    expect(added(text, false)).toEqual(['released']);
  });
});
