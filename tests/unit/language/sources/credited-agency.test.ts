import { expect, it } from 'vitest';
import { creditedAgency } from '@/lib/language/sources/credited-agency';

it.each([
  ['Reuters', 'The pier fell.', 'Reuters'],
  ['Ada Lind and AFP', 'The pier fell.', 'Agence France-Presse'],
  ['Ada Lind (AP)', 'The pier fell.', 'Associated Press'],
  [null, 'LUNDMERE (Reuters) - The pier fell on Friday.', 'Reuters'],
  [null, 'LUNDMERE, Varland (AP) — The pier fell on Friday.', 'Associated Press'],
  [null, 'The pier fell.\n\nNobody was hurt. (AFP)', 'Agence France-Presse'],
  [null, 'The pier fell.\n\nWith Reuters', 'Reuters'],
])('is read from byline, dateline or sign-off: %s | %s', (byline, text, agency) => {
  expect(creditedAgency(byline, text)).toBe(agency);
});

it.each([
  ['Ada Lind', 'The pier fell, Reuters reported on Friday, citing the harbour master.'],
  [null, 'The pier (built in 1950) fell.\n\nThe harbour master told Reuters so.'],
  [null, ''],
])('is none where an agency is only cited: %s | %s', (byline, text) => {
  expect(creditedAgency(byline, text)).toBeNull();
});
