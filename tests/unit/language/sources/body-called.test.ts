import { expect, it } from 'vitest';
import { bodyCalled } from '@/lib/language/sources/body-called';
import { newEntity } from '@/lib/language/sources/entity';
import { History } from '@/lib/language/sources/history';

function called(name: string, noun: string, described: string): string | null {
  const history = new History();
  const entity = newEntity(name, 'organization', 'speaker');
  history.add({ entity, at: 10, cited: true, weak: false });
  return bodyCalled(history, noun, described, 100)?.name ?? null;
}

it.each([
  ['the group', 'Sarmat Monitor', 'group', 'group', 'Sarmat Monitor'],
  ['where it is based', 'Sarmat Monitor', 'group', 'lisburg-based group', 'Sarmat Monitor'],
  ['what it does not do', 'Sarmat Monitor', 'group', 'insurance group', null],
  ['the company', 'Halden Motors', 'company', 'company', 'Halden Motors'],
  ['a union', 'Halden Motors', 'union', 'union', null],
  ['a charity', 'Tarn Bank', 'charity', 'charity', null],
])('%s', (_, name, noun, described, expected) => {
  expect(called(name, noun, described)).toBe(expected);
});
