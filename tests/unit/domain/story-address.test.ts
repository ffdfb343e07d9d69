import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bareHost, storyAddress } from '@/lib/domain/story-address';

const STORY = 'https://harbour.example/2031/04/ferry-sinks';

describe('the address of a story', () => {
  it.each([
    'https://www.harbour.example/2031/04/ferry-sinks',
    'http://harbour.example/2031/04/ferry-sinks/',
    'https://m.harbour.example/2031/04/ferry-sinks',
    'https://mobile.harbour.example/2031/04/ferry-sinks',
    'https://amp.harbour.example/2031/04/ferry-sinks',
    'https://www.harbour.example/amp/2031/04/ferry-sinks',
    'https://www.harbour.example/2031/04/ferry-sinks/amp/',
    'https://www.harbour.example/2031/04/ferry-sinks.amp',
    'https://www.harbour.example/2031/04/ferry-sinks?outputType=amp',
    'https://www.harbour.example/2031/04/ferry-sinks?amp',
    'https://www.harbour.example/2031/04/ferry-sinks/print',
    'https://www.harbour.example/2031/04/ferry-sinks?print=1',
    'https://www.harbour.example/2031/04/ferry-sinks?view=print',
    'https://www.harbour.example/2031/04/ferry-sinks/index.html',
    'https://www.harbour.example//2031/04/ferry-sinks',
    'https://harbour.example/2031/04/ferry-sinks?utm_source=post&utm_medium=mail&fbclid=X1y2',
    'https://harbour.example/2031/04/ferry-sinks?CMP=share_btn#comments',
    'https://harbour-example.cdn.ampproject.org/c/s/harbour.example/2031/04/ferry-sinks/amp',
    'https://harbour-example.cdn.ampproject.org/v/s/www.harbour.example/2031/04/ferry-sinks?usqp=mq331',
  ])('is one for %s', (address) => {
    expect(storyAddress(address)).toBe(STORY);
  });

  it.each([
    ['another path', 'https://harbour.example/2031/04/ferry-found'],
    ['another site below the domain', 'https://sport.harbour.example/2031/04/ferry-sinks'],
    ['another site of that name', 'https://harbour.test/2031/04/ferry-sinks'],
    ['another port', 'https://harbour.example:8443/2031/04/ferry-sinks'],
    ['a story by its number', 'https://harbour.example/2031/04/ferry-sinks?id=7'],
    ['a page of a story', 'https://harbour.example/2031/04/ferry-sinks?page=2'],
    ['a word that only begins so', 'https://harbour.example/2031/04/ferry-sinks/amplifier'],
    ['upper case in the path', 'https://harbour.example/2031/04/Ferry-sinks'],
    ['a view that is a story', 'https://harbour.example/2031/04/ferry-sinks?view=71'],
  ])('is another for %s', (_, address) => {
    expect(storyAddress(address)).not.toBe(STORY);
  });

  it('keeps what tells stories apart, in one order', () => {
    expect(storyAddress('https://www.harbour.example/story?b=2&utm_id=9&a=1')).toBe(
      'https://harbour.example/story?a=1&b=2',
    );
    expect(storyAddress('http://www.harbour.example/print.html')).toBe(
      'https://harbour.example/print.html',
    );
    expect(storyAddress('https://www.harbour.example/amp')).toBe('https://harbour.example/amp');
    expect(storyAddress('https://www.harbour.example/?p=12')).toBe('https://harbour.example/?p=12');
  });

  it('is left alone where it is not of the web', () => {
    expect(storyAddress('file:///home/me/story/print')).toBe('file:///home/me/story/print');
    expect(storyAddress('article 7')).toBe('article 7');
  });

  it('is its own story address', () => {
    const pieces = fc.constantFrom('amp', 'print', 'story', 'a.amp', 'b.print.html', 'index.html');
    const path = fc.array(pieces, { maxLength: 4 }).map((parts) => parts.join('/'));
    const query = fc.constantFrom('', '?amp', '?b=1&a=2&utm_x=3', '?print=1&id=2');
    fc.assert(
      fc.property(path, fc.constantFrom('', '/'), query, (parts, slash, asked) => {
        const once = storyAddress(`https://www.harbour.example/${parts}${slash}${asked}`);
        expect(storyAddress(once)).toBe(once);
      }),
    );
  });
});

describe('a bare host', () => {
  it.each([
    ['www.harbour.example', 'harbour.example'],
    ['www.m.harbour.example:8080', 'harbour.example:8080'],
    ['m.example', 'm.example'],
    ['harbour.localhost:4000', 'harbour.localhost:4000'],
    ['www.localhost:4000', 'localhost:4000'],
    ['amplifier.example', 'amplifier.example'],
  ])('of %s is %s', (host, bare) => {
    expect(bareHost(host)).toBe(bare);
  });
});
