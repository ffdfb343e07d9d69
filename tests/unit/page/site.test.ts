import { expect, it } from 'vitest';
import { siteOf } from '@/lib/page/metadata/site';

it.each([
  ['Harbour Times', 'https://www.harbour.example/a', 'Ferry sinks | The Wire', 'Harbour Times'],
  [null, 'https://www.harbour-times.example/a', 'Ferry sinks | Harbour Times', 'Harbour Times'],
  [null, 'https://harbourtimes.example/a', 'Ferry sinks - The Harbour Times', 'The Harbour Times'],
  [null, 'https://news.odila.example/a', 'Odila – a river | News – Odila', 'Odila'],
  [null, 'https://m.harbour.example/a', 'Ferry sinks | World', 'harbour.example'],
  [null, 'https://harbour.example/a', 'Harbour', 'harbour.example'],
  [null, 'https://harbour.example/a', '', 'harbour.example'],
  [null, 'no address', 'Ferry sinks | World', ''],
])('%s, %s, “%s” is of %s', (declared, url, title, site) => {
  expect(siteOf(declared, url, title)).toBe(site);
});
