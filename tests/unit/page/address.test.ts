import { describe, expect, it } from 'vitest';
import { readAddress } from '@/lib/page/detect/address';

describe('readAddress', () => {
  it.each([
    'https://harbour.example/',
    'https://harbour.example',
    'https://harbour.example/index.html',
    'https://harbour.example/en/',
    'https://harbour.example/?utm_source=x',
  ])('takes %s for a front', (url) => expect(readAddress(url).kind).toBe('front'));

  it.each([
    'https://harbour.example/tag/ferries',
    'https://harbour.example/search?q=ferry',
    'https://harbour.example/2026/03/',
    'https://harbour.example/author/lina-orth/',
    'https://harbour.example/news/page/4/',
    'https://harbour.example/world/',
    'https://harbour.example/en/news/business',
  ])('takes %s for a list or service', (url) => expect(readAddress(url).kind).toBe('other'));

  it('gives a story more points than a section, and a section more than a shop', () => {
    const points = (url: string) => {
      const reading = readAddress(url);
      return reading.kind === 'page' ? reading.points : Number.NaN;
    };
    const story = points(
      'https://harbour.example/news/2026/03/02/toll-rises-in-port-lisk-ferry-disaster',
    );
    const section = points('https://harbour.example/cities');
    const shop = points('https://shop.example/products/rope');
    expect(story).toBeGreaterThan(section);
    expect(section).toBeGreaterThan(shop);
  });

  it('reads a story by its number', () => {
    expect(readAddress('https://harbour.example/?p=1234')).toEqual({ kind: 'page', points: 1 });
  });
});
