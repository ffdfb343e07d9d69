import { describe, expect, it } from 'vitest';
import { mend } from '@/lib/language/attributions/mend';
import { attributed, wordsOf } from './attributed';

function mended(text: string, source: string, cue: string, content: string) {
  const { document, attribution } = attributed(text, source, cue, content);
  const after = mend(document, attribution);
  return {
    source: after.source && wordsOf(text, after.source),
    content: after.content.map((span) => wordsOf(text, span)),
  };
}

describe('mend', () => {
  it('begins what was said behind the dateline', () => {
    const text = 'PELMORA, Tarvania (Northern Wire) — Nine people died on Monday, the agency said.';
    const content = 'Tarvania (Northern Wire) — Nine people died on Monday';
    expect(mended(text, 'the agency', 'said', content).content).toEqual([
      'Nine people died on Monday',
    ]);
    const below = `The sea was rough.\n\n${text}`;
    expect(mended(below, 'the agency', 'said', content).content).toEqual([
      'Nine people died on Monday',
    ]);
  });

  it('takes the place before a dash for none of who speaks', () => {
    const text = 'Velmar — Police said on Sunday that rain fell.';
    expect(mended(text, 'Velmar — Police', 'said', 'rain fell').source).toBe('Police');
    const told = 'Kall — co-author of a book — said it rained.';
    const inserted = 'Kall — co-author of a book —';
    expect(mended(told, inserted, 'said', 'it rained').source).toBe(inserted);
  });

  it('gives a source the words that it begins with', () => {
    const text = 'The jet was late, the civil aviation authority said.';
    expect(mended(text, 'aviation authority', 'said', 'the civil')).toEqual({
      source: 'the civil aviation authority',
      content: ['The jet was late'],
    });
  });

  it('gives a source the words that were taken for the end of what was said', () => {
    const text = 'In Belgia the toll stood at 27, its crisis centre said.';
    expect(mended(text, 'centre', 'said', 'In Belgia the toll stood at 27, its crisis')).toEqual({
      source: 'its crisis centre',
      content: ['In Belgia the toll stood at 27'],
    });
  });

  it('takes how something was said for nothing that was said', () => {
    const text = '"It was them," the army said, without providing evidence.';
    const { document, attribution } = attributed(text, 'the army', 'said', '"It was them,"');
    const start = text.indexOf('without');
    const aside = { start, end: text.length - 1 };
    const both = { ...attribution, content: [...attribution.content, aside] };
    expect(mend(document, both).content).toEqual(attribution.content);
  });

  it('begins what was said with its article', () => {
    const text = 'She told Harbour News the mayor was ill.';
    expect(mended(text, 'She', 'told', 'mayor was ill').content).toEqual(['the mayor was ill']);
  });

  it('takes what is told of a thing for no name', () => {
    const text = 'The army lost 40 men, a number that Moss Rell never confirmed.';
    expect(
      mended(text, 'a number that Moss Rell', 'confirmed', 'The army lost 40 men').source,
    ).toBe('Moss Rell');
  });

  it('takes a wish not to be named for no saying', () => {
    const text =
      'A doctor who asked not to be named because she feared trouble said her ward was full.';
    const content = 'not to be named because she feared trouble said her ward was full';
    expect(mended(text, 'A doctor who', 'asked', content)).toEqual({
      source: 'A doctor who',
      content: ['her ward was full'],
    });
  });

  it('takes a word that opens a clause out of the name behind it', () => {
    const text = 'The police shot first, a charge that Holt denied.';
    expect(mended(text, 'that Holt', 'denied', 'The police shot first').source).toBe('Holt');
    const other = 'It was late, that official said.';
    expect(mended(other, 'that official', 'said', 'It was late').source).toBe('that official');
  });

  it('ends a source before the subject of what it said', () => {
    const text = 'According to the Tarn court she paid twice.';
    expect(mended(text, 'the Tarn court she paid', 'According to', 'twice')).toEqual({
      source: 'the Tarn court',
      content: ['she paid twice'],
    });
  });

  it('takes what stands before a cue between commas too', () => {
    const text = 'Nine boats are still out, the harbour master said, and the wind is rising.';
    expect(mended(text, 'the harbour master', 'said', 'and the wind is rising').content).toEqual([
      'Nine boats are still out',
      'and the wind is rising',
    ]);
  });

  it('leaves an adverbial before the source alone', () => {
    const text = 'In the capital on Monday, the harbour master said, the wind is rising.';
    expect(mended(text, 'the harbour master', 'said', 'the wind is rising').content).toEqual([
      'the wind is rising',
    ]);
  });

  it('takes only the pronoun of a source that ends in one before its cue', () => {
    const text = 'The lamp went out as she said the boats were late.';
    expect(mended(text, 'as she', 'said', 'the boats were late')).toEqual({
      source: 'she',
      content: ['the boats were late'],
    });
  });

  it('leaves two who speak together', () => {
    const text = 'Her brother and she said the boats were late.';
    expect(mended(text, 'Her brother and she', 'said', 'the boats were late').source).toBe(
      'Her brother and she',
    );
  });

  it('leaves alone what stands before a cue that a quotation follows', () => {
    const text = 'The ferry never left the quay that night, she said, "and nobody told us".';
    expect(mended(text, 'she', 'said', '"and nobody told us"').content).toEqual([
      '"and nobody told us"',
    ]);
  });

  it('takes in the beginning of a clause that a border cut off behind its verb', () => {
    const text = 'Marrow said 47 people were missing.';
    expect(mended(text, 'Marrow', 'said', 'were missing').content).toEqual([
      '47 people were missing',
    ]);
    const later = 'Marrow said on Monday, the wind was rising.';
    expect(mended(later, 'Marrow', 'said', 'the wind was rising').content).toEqual([
      'the wind was rising',
    ]);
  });

  it('finds the verb behind the condition on which somebody spoke', () => {
    const text = 'Two clerks speaking on condition of anonymity said the safe was empty.';
    const content = 'condition of anonymity said the safe was empty';
    expect(mended(text, 'Two clerks', 'speaking on', content)).toEqual({
      source: 'Two clerks speaking on condition of anonymity',
      content: ['the safe was empty'],
    });
  });
});
