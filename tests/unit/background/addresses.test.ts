import { describe, expect, it } from 'vitest';
import { ownAddress } from '@/lib/background/own-address';
import { excludedPatterns } from '@/lib/background/spot';
import { withTextFragment } from '@/lib/background/text-fragment';

describe('ownAddress', () => {
  const page = 'https://m.harbour.example/a?x=1';

  it.each([
    ['https://www.harbour.example/a', 'https://www.harbour.example/a'],
    ['/a#top', 'https://m.harbour.example/a'],
    ['https://harbour.example/b', 'https://harbour.example/b'],
  ])('believes %s', (declared, kept) => expect(ownAddress(page, declared)).toBe(kept));

  it.each([
    'https://meridian.example/their-story',
    'https://harbour.example.evil.example/a',
    'javascript:alert(1)',
    'https://',
    'https://harbour.example/',
  ])('does not believe %s', (declared) => expect(ownAddress(page, declared)).toBe(page));
});

describe('withTextFragment', () => {
  it('names a short passage in full', () => {
    expect(withTextFragment('https://x.example/a#b', 'At least 43 died, they said.')).toBe(
      'https://x.example/a#:~:text=At%20least%2043%20died%2C%20they%20said.',
    );
  });

  it('names a long one by its ends', () => {
    const words = Array.from({ length: 20 }, (_, index) => `w${String(index)}`);
    expect(withTextFragment('https://x.example/', words.join('\n'))).toBe(
      'https://x.example/#:~:text=w0%20w1%20w2%20w3%20w4,w15%20w16%20w17%20w18%20w19',
    );
  });

  it('escapes what the directive’s grammar uses, and survives broken text', () => {
    expect(withTextFragment('https://x.example/', 'a-b & c \ud800')).toBe(
      'https://x.example/#:~:text=a%2Db%20%26%20c%20%EF%BF%BD',
    );
    expect(withTextFragment('https://x.example/#y', ' ')).toBe('https://x.example/');
  });
});

describe('excludedPatterns', () => {
  it('keeps spot from mail, local names and paused sites', () => {
    const patterns = excludedPatterns(['https://harbour.example:8443'], [], false);
    expect(patterns).toEqual(
      expect.arrayContaining([
        '*://*.mail.google.com/*',
        '*://*.localhost/*',
        '*://127.0.0.1/*',
        '*://harbour.example/*',
      ]),
    );
  });

  it('lets it look where the reader asked for it, and at this machine in demo builds', () => {
    const patterns = excludedPatterns([], ['https://app.slack.com'], true);
    for (const open of ['*://*.app.slack.com/*', '*://*.localhost/*', '*://127.0.0.1/*'])
      expect(patterns).not.toContain(open);
    expect(patterns).toContain('*://*.local/*');
  });
});
