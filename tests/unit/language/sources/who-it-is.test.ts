import { describe, expect, it } from 'vitest';
import { findNames } from '@/lib/language/sources/find-names';
import { readSourcePhrase } from '@/lib/language/sources/read-source-phrase';
import { readDocument } from '@/lib/language/text/document';
import { isSaid } from '@/lib/language/sources/said';
import { readText } from './sources-of';

const kindOf = (text: string, name: string) =>
  readText(text).analysis.sources.find((source) => source.name === name)?.kind;

it.each([
  [
    'It was the third, according to the Gun Violence Ledger.',
    'Gun Violence Ledger',
    'organization',
  ],
  ['The Osk Monitoring Network said 12 had died.', 'Osk Monitoring Network', 'organization'],
  ['The Coast News Network said 12 had died.', 'Coast News Network', 'outlet'],
  ['The IG Drev union said it expected cuts.', 'IG Drev', 'organization'],
  ["The People's Front for Osk said it was ready.", "People's Front for Osk", 'organization'],
  ['According to Ilse Marrok, 12 had died.', 'Ilse Marrok', 'person'],
])('%s', (text, name, kind) => {
  expect(kindOf(text, name)).toBe(kind);
});

it('whose county an officer serves is not who speaks', () => {
  expect(readText('Holt County Sheriff Dana Reeve said the road was closed.').names).toEqual([
    'Dana Reeve',
  ]);
});

it('where something was measured is not who says so', () => {
  const { names } = readText(
    'Gusts were measured at Point Rask, the weather service said, the strongest since 1999.',
  );
  expect(names).not.toContain('Point Rask');
});

it('a captain is called by the name behind the comma, however much of the phrase was found', () => {
  const text = 'A captain who took part in the rescue, Matteo Lorr, said so.';
  const document = readDocument(text, 'text', null);
  const span = { start: text.indexOf('the rescue'), end: text.indexOf(', said') };
  const [phrase] = readSourcePhrase(document, findNames(document), span);
  expect(phrase?.name?.name).toBe('Matteo Lorr');
});

it('who speaks of a count gives it', () => {
  const text = 'Police spoke of 5,000 marchers.';
  expect(isSaid(text, { cue: { start: 7, end: 15 }, form: 'indirect' })).toBe(true);
});

it('a lone name that is a "he" is a person', () => {
  const { analysis } = readText('Korvin said the bridge was open. He said 12 cars had crossed.');
  expect(analysis.sources).toMatchObject([{ name: 'Korvin', kind: 'person' }]);
  expect(analysis.sources[0]?.mentions).toHaveLength(2);
});

it('a president is known by a surname in any spelling', () => {
  expect(readText('"We go on," Zelenskiy said.').names).toEqual(['Volodymyr Zelensky']);
});

it('a description that says more than an office is not whoever spoke last', () => {
  const { names } = readText(
    'Ilse Marrok said the bridge was open. The governor of the Tarn region said it was closed.',
  );
  expect(names).toEqual(['Ilse Marrok', 'governor of the Tarn region']);
});

it('a treaty has no agency in its name', () => {
  const { names } = readText(
    'The ministry said the country had joined the Convention on the Prohibition of Chemical Weapons.',
  );
  expect(names).not.toContain('OPCW');
});

it('a land that no table knows has its own army and government', () => {
  const { names, mentions } = readText(
    "The army of Orrin said it had killed 60 fighters. Orrin's government said 20 had died. The government said more would come.",
  );
  expect(names).toEqual(['Orrin army', 'Orrin government']);
  expect(mentions('Orrin government')).toHaveLength(2);
});

it('a brotherhood has its whole name, and a republic is a state', () => {
  expect(kindOf('The Sons of the River said they had done it.', 'Sons of the River')).toBe(
    'organization',
  );
  expect(kindOf('The self-proclaimed Dolna Republic said it was calm.', 'Dolna Republic')).toBe(
    'government',
  );
});

it('what nobody claims is nobody’s', () => {
  const text = 'No group claimed the attack.';
  const document = readDocument(text, 'text', null);
  expect(readSourcePhrase(document, [], { start: 0, end: 'No group'.length })).toEqual([]);
});

it('"which" is the body named right before it', () => {
  const { mentions } = readText(
    'Researchers told the Lantern Journal that it works. It is made by the Serum Works of Orrin, which says it can make 100 doses.',
  );
  expect(mentions('Serum Works of Orrin')).toHaveLength(1);
});

it.each([
  ['The ministry lowered its estimate of the spill to 5,500 tonnes.', 'lowered', true],
  ['Helios stood by its figure of 2,500 tonnes.', 'stood by', true],
  ['Aref stood by the official toll of six.', 'stood by', true],
  ['The bank lowered its prices.', 'lowered', false],
])('%s', (text, verb, expected) => {
  const start = text.indexOf(verb);
  expect(isSaid(text, { cue: { start, end: start + verb.length }, form: 'indirect' })).toBe(
    expected,
  );
});

it('an agency whose name begins as a newspaper does has its whole name', () => {
  expect(readText('The National Road Agency said 12 had died.').names).toEqual([
    'National Road Agency',
  ]);
});

it('the number of those who speak is not theirs', () => {
  const { credited } = readText('Some 6,200 drivers said the road was closed.');
  expect(credited('Some 6,200')).toBeNull();
});

it('no name goes on in the next block', () => {
  const { mentions } = readText(
    'Fire in Marsk\n\nMARSK — Marsk General Hospital said six had died.',
  );
  expect(mentions('Marsk General Hospital')).toEqual(['Marsk General Hospital']);
});

it('"the rights group" is the one with a name, not the doctors’ group cited before', () => {
  const { mentions } = readText(
    "A doctors' group said 19 had died. Karvia Rights Watch said it had counted 17. The rights group said it had seen the files.",
  );
  expect(mentions('Karvia Rights Watch')).toContain('The rights group');
});

it('"the lender" is the bank that the sentence is about', () => {
  const { credited } = readText(
    'Regent Bank will cut 3,200 jobs, the lender said. The union FinUnion said 5,000 would go.',
  );
  expect(credited('3,200')).toBe('Regent Bank');
});

it.each([
  ['"We are late," Brandt said.', 'person'],
  ['Brandt told parliament that the tower was closed.', 'person'],
  ['"We are late," Tolvo said in a statement.', 'organization'],
  ['Tolvo said the plant would close.', 'organization'],
])('%s', (text, expected) => {
  const [name = ''] = readText(text).names;
  expect(kindOf(text, name)).toBe(expected);
});

it('who asks in an interview is not cited, nor are "critics" behind a colon a body', () => {
  const { names } = readText(
    'Q: Critics say that it is too late.\n\nMOLL: That is nonsense.\n\nQ: What now?\n\nMOLL: We wait.',
  );
  expect(names).not.toContain('Q');
  expect(kindOf('Q: Critics say that it is too late.', 'critics')).toBe('anonymous');
});

it('an army goes by the name that its state gives it', () => {
  const { names } = readText(
    'The Israeli military said it had struck. The IDF said it was looking into it.',
  );
  expect(names).toEqual(['Israel Defense Forces']);
});

describe('a ministry whose state is not said', () => {
  it.each([
    [
      'Most of them came from Sudan and Eritrea. The interior ministry said so.',
      'Interior Ministry',
    ],
    [
      'A quake struck Tal, according to the US Geological Survey. The interior ministry said so.',
      'Interior Ministry',
    ],
    [
      'Russian missiles killed nine in Kharkiv. Ukrainian officials said so. The interior ministry said more.',
      'Interior Ministry',
    ],
  ])('%s', (text, expected) => {
    expect(readText(text).names).toContain(expected);
  });
});
