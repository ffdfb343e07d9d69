import { expect, it } from 'vitest';
import type { CitedSource } from '@/lib/domain/source';
import { placeKey } from '@/lib/matching/fold-name';
import { aliasKeys, recognitionKeys, sourceKey } from '@/lib/matching/source-key';

function cited(name: string, more: Partial<CitedSource> = {}): CitedSource {
  const nothing = { aliases: [], role: null, affiliation: null, mentions: [] };
  return { name, kind: 'organization', ...nothing, ...more };
}

const key = (source: CitedSource) => sourceKey(source, 'article', 3);
const person = (name: string, more: Partial<CitedSource> = {}) =>
  cited(name, { kind: 'person', ...more });

it.each([
  ['Recep Tayyip Erdogan', 'Recep Tayyip Erdoğan'],
  ['Rami Abdel Rahman', 'Rami Abdul-Rahman'],
  ['Rami Abdel Rahman', 'Rami Abdulrahman'],
  ['Mohammed al-Kadir', 'Muhammad Kadir'],
  ['Anna B. Lund', 'Anna Lund'],
  ["the Rescuers' League", 'Rescuers League'],
])('takes %s and %s for one name', (x, y) => {
  expect(key(person(x))).toBe(key(person(y)));
});

it.each([
  ['John Smith', 'James Smith'],
  ['Jan Berg', 'Jana Berg'],
  ['Varland Red Cross', 'Teluria Red Cross'],
  ['Interior Ministry of Varland', 'Interior Ministry of Teluria'],
])('keeps %s and %s apart', (x, y) => {
  expect(key(cited(x))).not.toBe(key(cited(y)));
});

it('leaves what may mean another elsewhere with its article', () => {
  for (const source of [
    cited('a senior official', { kind: 'anonymous' }),
    cited('the Health Ministry', { kind: 'government' }),
    cited('state television', { kind: 'outlet' }),
    person('Smith'),
  ]) {
    expect(sourceKey(source, 'one', 0)).not.toBe(sourceKey(source, 'two', 0));
  }
});

it('knows a bare surname by the body that it speaks for', () => {
  const smith = person('Smith', { affiliation: 'Port Authority of Sella' });
  expect(sourceKey(smith, 'one', 0)).toBe(sourceKey(smith, 'two', 4));
  expect(recognitionKeys(smith, key(smith))).toContain(key(cited('Port Authority of Sella')));
});

it('gives keys for telling aliases only', () => {
  const telling = cited('Harbour Watch', { aliases: ['HW', 'the Lookout'] });
  const all = cited('Harbour Watch', {
    aliases: ['the Lookout', 'the agency', 'harbour watch', 'HW'],
  });
  expect(aliasKeys(telling)).toHaveLength(2);
  expect(aliasKeys(all)).toEqual(aliasKeys(telling));
});

it.each([
  ['Deir Ezzor', 'Deir al-Zor'],
  ['Deir Ezzor', 'Dayr az-Zawr'],
  ['Khan Sheikhoun', 'Khan Shaykhun'],
  ['Fua', 'al-Foua'],
  ['Hass', 'Haas'],
  ['Salaheddin', 'Salah al-Din'],
  ['Kárskow', 'Karskow'],
])('takes %s and %s for one place', (x, y) => {
  expect(placeKey(x)).toBe(placeKey(y));
});

it.each([
  ['Homs', 'Hama'],
  ['Lund', 'Linde'],
  ['Brenholt', 'Brenwold'],
])('keeps the places %s and %s apart', (x, y) => {
  expect(placeKey(x)).not.toBe(placeKey(y));
});
