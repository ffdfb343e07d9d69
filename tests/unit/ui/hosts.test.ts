/** Site names as readers type them, and the match patterns asked for. */
import { describe, expect, it } from 'vitest';
import { hostsIn, originsOf, readHosts } from '@/lib/ui/hosts';

describe('typed sites', () => {
  it.each([
    ['harbour.example', 'harbour.example'],
    ['www.Harbour.example', 'harbour.example'],
    ['https://news.harbour.example/a/b?c#d', 'news.harbour.example'],
    ['*.harbour.example', 'harbour.example'],
    ['http://harbour.example:8080/', 'harbour.example'],
    ['zürich.example', 'xn--zrich-kva.example'],
    ['localhost:3000', 'localhost'],
    ['192.0.2.7', '192.0.2.7'],
  ])('%s is read as %s', (entry, host) => {
    expect(readHosts([entry])).toEqual({ hosts: [host], wrong: [] });
  });

  it.each([
    'harbour',
    'a b',
    '<all_urls>',
    'ftp://harbour.example',
    'https://me@harbour.example',
    '*',
  ])('%s is none', (entry) => {
    expect(readHosts([entry])).toEqual({ hosts: [], wrong: [entry] });
  });

  it('count once', () => {
    expect(readHosts(['harbour.example', 'www.harbour.example']).hosts).toEqual([
      'harbour.example',
    ]);
  });
});

describe('match patterns', () => {
  it('hold the subdomains of a name, and no subdomains of a machine', () => {
    expect(originsOf('harbour.example')).toEqual([
      'http://*.harbour.example/*',
      'https://*.harbour.example/*',
    ]);
    expect(originsOf('192.0.2.7')).toEqual(['http://192.0.2.7/*', 'https://192.0.2.7/*']);
  });

  it('give the hosts back, without those for all sites', () => {
    const granted = [
      'https://*/*',
      ...originsOf('meridian.example'),
      ...originsOf('harbour.example'),
    ];
    expect(hostsIn(granted)).toEqual(['harbour.example', 'meridian.example']);
  });
});
