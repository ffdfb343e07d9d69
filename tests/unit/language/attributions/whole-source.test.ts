import { describe, expect, it } from 'vitest';
import { withinParagraph, withWholeSource } from '@/lib/language/attributions/whole-source';
import { attributed, wordsOf } from './attributed';

/** The whole source, where a reader found `source` of the text, with `cue` and `content`. */
function whole(text: string, source: string, cue: string, content: string): string {
  const { document, attribution } = attributed(text, source, cue, content);
  return wordsOf(text, withWholeSource(document, attribution).source);
}

const OFFICIALS =
  'Two officials in the port authority of Lindhaven have said that the dam was safe.';

describe('a source of which a border fell inside its phrase', () => {
  it('goes on behind an article up to the cue', () => {
    expect(whole(OFFICIALS, 'Two officials in the', 'said', 'the dam was safe')).toBe(
      'Two officials in the port authority of Lindhaven',
    );
  });

  it('begins at the noun that its first words belong to', () => {
    const text = 'It rained, said the owner of the cinema Rita Ambel on Friday.';
    expect(whole(text, 'of the cinema Rita Ambel', 'said', 'It rained')).toBe(
      'the owner of the cinema Rita Ambel',
    );
  });

  it('takes back what was taken for the end of what was said', () => {
    const text =
      'The blast killed 126 people the Varland-based Ostrand Watch for Harbour Rights said.';
    const content = 'The blast killed 126 people the Varland-based Ostrand Watch';
    expect(whole(text, 'for Harbour Rights', 'said', content)).toBe(
      'the Varland-based Ostrand Watch for Harbour Rights',
    );
  });

  it('stays as it is where it is whole, and takes nothing behind a sign', () => {
    expect(whole(OFFICIALS, 'Two officials', 'said', 'the dam was safe')).toBe('Two officials');
    const text = 'In the, as he put it, the mayor said it rained.';
    expect(whole(text, 'In the', 'said', 'it rained')).toBe('In the');
  });
});

describe('a source that goes over the end of a paragraph', () => {
  it('is what stands behind it', () => {
    const text = '“Every minute counts.”\n\nMarrow said it rained.';
    const { document, attribution } = attributed(text, 'counts.”\n\nMarrow', 'said', 'it rained');
    expect(wordsOf(text, withinParagraph(document, attribution).source)).toBe('Marrow');
  });
});
