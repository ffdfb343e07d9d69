/** Who gives a figure, as a person would say it. */
import { describe, expect, it } from 'vitest';
import { sayerInWords } from '@/components/words/sayer-words';
import { texts } from '../../gallery/texts';

describe('who says so', () => {
  it.each([
    ['Interior Ministry', 'says the Interior Ministry'],
    ['Norwegian Foreign Ministry', 'says the Norwegian Foreign Ministry'],
    ['Varland Observatory for Rivers', 'says the Varland Observatory for Rivers'],
    ['Varland Coast Guard', 'says the Varland Coast Guard'],
    ['United Nations', 'says the United Nations'],
    ['World Bank', 'says the World Bank'],
    ['Orvel Bank', 'says Orvel Bank'],
    ['University of Tal', 'says the University of Tal'],
    ['Tal University', 'says Tal University'],
    ['Orvel Steel', 'says Orvel Steel'],
    ['Orvel Mills', 'says Orvel Mills'],
    ['Ilse Marrow', 'says Ilse Marrow'],
    ['The Guardian', 'says The Guardian'],
    ['company', 'says the company'],
    ['harbour pilot', 'says a harbour pilot'],
    ['official of the port', 'says an official of the port'],
    ['activists in Tarn', 'say activists in Tarn'],
    ['Pentagon officials', 'say Pentagon officials'],
    ['several residents', 'say several residents'],
    [null, 'says the article itself'],
  ])('%s', (source, words) => {
    expect(sayerInWords(texts('en'), source)).toBe(words);
    const german = source === null ? 'laut dem Artikel selbst' : `laut ${source}`;
    expect(sayerInWords(texts('de'), source)).toBe(german);
  });
});
