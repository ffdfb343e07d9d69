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

describe('a source cut off inside its phrase', () => {
  it.each([
    ['Twelve were hurt a monitoring group said.', 'group', 'a monitoring group'],
    [
      'Twelve were hurt, according to the headmaster, Orla Finn.',
      'headmaster',
      'the headmaster, Orla Finn',
    ],
    ['According to the sheriff, Orla Finn had left.', 'sheriff', 'the sheriff'],
    ['He earlier put the toll at 14.', 'He earlier', 'He'],
    ['The so-called Harbour Board said so.', 'called Harbour Board', 'Harbour Board'],
    ['The so-called Harbour Board spoke.', '-called Harbour Board', 'Harbour Board'],
    ['The Tarn-based Harbour Board spoke.', 'based Harbour Board', 'The Tarn-based Harbour Board'],
    ["Orla Finn's sister said so.", 'sister', "Orla Finn's sister"],
    ['A plan, which the company says pays, is out.', 'which the company', 'the company'],
    ['They struck a new deal officials said.', 'officials', 'officials'],
  ])('%s', (text, words, whole) => {
    const { start, end } = wholeSource(text, spanOf(text, words));
    expect(text.slice(start, end)).toBe(whole);
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
