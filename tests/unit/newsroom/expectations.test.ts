/** The newsroom's expectations hold together: every passage stands in its article, every key exists. */
import { describe, expect, it } from 'vitest';
import { textOf } from '@/lib/domain/span';
import { CROSS_REFERENCES } from '../../newsroom/expected/cross-references';
import { FINDINGS } from '../../newsroom/expected/findings';
import { locate } from '../../newsroom/expected/locate';
import { NEWSROOM } from '../../newsroom/newsroom';

it('every article has its expected findings', () => {
  expect(Object.keys(FINDINGS)).toEqual(expect.arrayContaining(NEWSROOM.map((one) => one.id)));
  expect(NEWSROOM.length).toBeGreaterThanOrEqual(10);
});

it('the articles stand in order of publication', () => {
  const times = NEWSROOM.map((one) => Date.parse(one.published));
  expect(times).toEqual(times.toSorted((a, b) => a - b));
});

describe.each(NEWSROOM)('$id', ({ id, text }) => {
  const expected = FINDINGS[id]!;

  it('is a full-length news story', () => {
    const words = text.split(/\s+/).length;
    expect(words).toBeGreaterThanOrEqual(250);
    expect(words).toBeLessThanOrEqual(600);
  });

  it.each(Object.entries(expected.figures))('figure %s stands in it', (_key, figure) => {
    const phrase = locate(text, figure.at).bracketed;
    expect(phrase && textOf(text, phrase)).toBe(/\[(.*)\]/.exec(figure.at)?.[1]);
    expect([null, ...Object.keys(expected.sources)]).toContain(figure.source);
  });

  it.each(expected.attributions)('attribution %s stands in it', (at, source) => {
    expect(locate(text, at).braced).not.toBeNull();
    expect(Object.keys(expected.sources)).toContain(source);
  });
});

it.each(CROSS_REFERENCES)('%s and %s are figures', (...[a, b]) => {
  for (const end of [a, b]) {
    const [article = '', figure = ''] = end.split(':');
    expect(FINDINGS[article]?.figures[figure], end).toBeDefined();
  }
});
