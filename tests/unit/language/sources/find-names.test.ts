import { describe, expect, it } from 'vitest';
import { findNames } from '@/lib/language/sources/find-names';
import { readDocument } from '@/lib/language/text/document';

/** Names of a text as "printed words: kind: name". */
const namesIn = (text: string) =>
  findNames(readDocument(text, 'text', null)).map(
    ({ start, end, kind, name }) => `${text.slice(start, end)}: ${kind}: ${name}`,
  );

describe('names that bodies of several states have', () => {
  it.each([
    [
      'Officials in Syria said the Observatory for Human Rights counts.',
      'Observatory for Human Rights: organization: Syrian Observatory for Human Rights',
    ],
    [
      'The Karrel Observatory for Human Rights counts in Syria too.',
      'Karrel Observatory for Human Rights: organization: Karrel Observatory for Human Rights',
    ],
    [
      'The Orsland Civil Defence dug.',
      'Orsland Civil Defence: organization: Orsland Civil Defence',
    ],
    ['The FBI asked the Supreme Court.', 'Supreme Court: government: US Supreme Court'],
    [
      'The FBI asked Brazil’s Supreme Court.',
      'Brazil’s Supreme Court: government: Brazilian supreme court',
    ],
    [
      'The Brazilian Supreme Court heard the FBI.',
      'Brazilian Supreme Court: government: Brazilian supreme court',
    ],
    ['The Supreme Court of Pelmora met.', 'Supreme Court: government: supreme court'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});

describe('names that only look like those of the tables', () => {
  it.each([
    ['Governor Ines Calder spoke.', 'Ines Calder: person: Ines Calder'],
    ['Speaker Ana Wam spoke.', 'Ana Wam: person: Ana Wam'],
    [
      'The National Bank of Orsland met.',
      'National Bank of Orsland: organization: National Bank of Orsland',
    ],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });

  it('still takes abbreviations that are printed as words', () => {
    expect(namesIn('Unicef asked Nato.')).toEqual([
      'Unicef: organization: UNICEF',
      'Nato: organization: NATO',
    ]);
  });
});

describe('names behind a noun that says what they are', () => {
  it.each([
    ['Rights group Open Square knew of it.', 'Open Square: organization: Open Square'],
    ['The daily Lidove Noviny wrote it.', 'Lidove Noviny: outlet: Lidove Noviny'],
    ['A member of the party Ann Rell spoke.', 'Ann Rell: person: Ann Rell'],
  ])('%s', (text, name) => {
    expect(namesIn(text)).toContain(name);
  });
});

describe('a person with a title', () => {
  it('is not named after the body that comes behind', () => {
    expect(namesIn('Dr. Anna Weiss of Grauburg University spoke.')).toEqual([
      'Anna Weiss: person: Anna Weiss',
      'Grauburg University: organization: Grauburg University',
    ]);
  });
});
