import { expect, it } from 'vitest';
import { readText } from './sources-of';

const kindOf = (text: string, name: string) =>
  readText(text).analysis.sources.find((source) => source.name === name)?.kind;

it.each([
  ['Dovnian President Irena Valsk said 205 had come home.', 'Irena Valsk'],
  ['Brian Coach said it rained.', 'Brian Coach'],
  ['Red Knot, whose volunteers help the injured, said so.', 'Red Knot'],
  ['Tens of thousands of residents said they would stay.', 'residents'],
])('%s', (text, expected) => {
  expect(readText(text).names).toEqual([expected]);
});

it('the police are not those of the place in the dateline', () => {
  const { names } = readText('VELMAR — Police said 58 people were arrested.');
  expect(names).toEqual(['police']);
  expect(readText("Velmar's police said 58 people were arrested.").names).toEqual([
    'Velmar police',
  ]);
});

it('when a poll was released is no part of its name', () => {
  const { names } = readText('According to a Demos poll released on Friday, most agree.');
  expect(names).toContain('Demos poll');
});

it.each([
  ['Ahrar, a rebel group, denied any involvement.', 'Ahrar', 'organization'],
  ['The General Command of the Army denied it.', 'General Command of the Army', 'government'],
  ['The Sarmat army said six were killed.', 'Sarmat army', 'government'],
  ['"No," said Tova Lindqvist of Relief Now.', 'Tova Lindqvist', 'person'],
])('%s', (text, name, kind) => {
  expect(kindOf(text, name)).toBe(kind);
});

it('another state’s army is not that of a land that no table has', () => {
  const { names } = readText(
    "Russia's army said it saw nothing. The Sarmat army said six were killed.",
  );
  expect(names).toEqual(['Russian army', 'Sarmat army']);
});

it('a union is not the firm whose workers it has', () => {
  const { credited } = readText(
    'Halden Motors said 3,800 jobs would go. The union said it was 4,500.',
  );
  expect(credited('4,500')).not.toBe('Halden Motors');
});

it.each([
  ["Three were hurt, according to St. Anne's Hospital.", "St. Anne's Hospital"],
  ['A poll by Demos for public television said so.', 'Demos'],
  ['Social Democrat leader Mia Thorn said it was over.', 'Mia Thorn'],
])('%s', (text, expected) => {
  expect(readText(text).names).toContain(expected);
});
