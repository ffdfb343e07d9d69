import { describe, expect, it } from 'vitest';
import { speakingPronoun, wholeSource } from '@/lib/language/sources/whole-source';

const spanOf = (text: string, words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

const TEXT = 'On Monday the mayor of Tarn, who said the bridge was safe, crossed it.';
const READ = spanOf(TEXT, 'mayor of Tarn, who');

describe('wholeSource', () => {
  it('has the article and no "who"', () => {
    const { start, end } = wholeSource(TEXT, READ);
    expect(TEXT.slice(start, end)).toBe('the mayor of Tarn');
  });
});

describe('speakingPronoun', () => {
  it('is the "who" by which a source begins a clause', () => {
    const pronoun = speakingPronoun(TEXT, READ);
    expect(pronoun && TEXT.slice(pronoun.start, pronoun.end)).toBe('who');
  });

  it('is nothing where the source is a name', () => {
    expect(speakingPronoun(TEXT, spanOf(TEXT, 'the mayor of Tarn'))).toBeNull();
  });
});
