import { expect, it } from 'vitest';
import { exclusionOf, isLoopback } from '@/lib/domain/site-policy';

const hostOf = (url: string) => new URL(url).hostname;

it.each([
  'https://mail.google.com/mail/u/0',
  'https://webmail.harbour.example/inbox',
  'https://mail.harbour.example/',
  'https://sub.outlook.live.com/',
  'https://onlinebanking.varbank.example/',
  'https://www.paypal.com/',
  'https://anything.bank/',
  'https://login.harbour.example/',
])('%s is sensitive', (url) => expect(exclusionOf(hostOf(url))).toBe('sensitive'));

it.each([
  'http://localhost:3000/',
  'http://news.localhost/',
  'http://127.0.0.1/a',
  'http://127.1/a',
  'http://2130706433/a',
  'http://[::1]/',
  'http://10.0.0.5/',
  'http://172.16.0.1/',
  'http://172.31.255.1/',
  'http://192.168.178.1/',
  'http://169.254.1.1/',
  'http://100.64.0.1/',
  'http://[fd12::1]/',
  'http://[fe80::1]/',
  'http://[::ffff:10.0.0.1]/',
  'http://intra/',
  'http://wiki.corp/',
  'http://printer.local/',
  'http://host.internal/',
  'http://router.lan/',
  'http://nas.home.arpa/',
  'http://intranet.harbour.example/',
])('%s is local', (url) => expect(exclusionOf(hostOf(url))).toBe('local'));

it.each([
  'https://harbour.example/news/1',
  'https://www.dailymail-varland.example/',
  'https://mail-and-guardian.example/story',
  'https://foodbank.example/',
  'https://172.32.0.1/',
  'https://8.8.8.8/',
  'https://[2001:db8::1]/',
  'https://locals.example/',
])('%s may be read', (url) => expect(exclusionOf(hostOf(url))).toBeNull());

it('only this machine itself is loopback', () => {
  expect(['localhost', 'a.localhost', '127.0.0.9', '[::1]'].every(isLoopback)).toBe(true);
  expect(['10.0.0.1', 'localhost.example', '128.0.0.1', 'intra'].some(isLoopback)).toBe(false);
});
