/** Synthetic libraries: reproducible, and of the shape that reading has. */
import { describe, expect, it } from 'vitest';
import { textOf } from '@/lib/domain/span';
import { firstArticles } from '../../../../scripts/synthetic/synthetic-library';

const ARTICLES = firstArticles(7, 2_000);

function counts<Key>(keys: Iterable<Key>): number[] {
  const found = new Map<Key, number>();
  for (const key of keys) found.set(key, (found.get(key) ?? 0) + 1);
  return [...found.values()].sort((x, y) => y - x);
}

const mean = (of: (article: (typeof ARTICLES)[number]) => number): number =>
  ARTICLES.reduce((sum, article) => sum + of(article), 0) / ARTICLES.length;

it('is the same for the same seed, and another for another', () => {
  expect(firstArticles(7, 300)).toEqual(ARTICLES.slice(0, 300));
  expect(firstArticles(8, 300)).not.toEqual(ARTICLES.slice(0, 300));
});

it('stands in order of publication, about 27 articles a day, each at an address of its own', () => {
  const days = ARTICLES.map(({ content }) => content.published!.slice(0, 10));
  expect(days).toEqual(days.toSorted());
  expect(ARTICLES.length / new Set(days).size).toBeGreaterThan(20);
  expect(ARTICLES.length / new Set(days).size).toBeLessThan(35);
  expect(new Set(ARTICLES.map(({ content }) => content.url)).size).toBe(ARTICLES.length);
});

it('finds its findings where the words stand', () => {
  for (const { content, analysis } of ARTICLES.slice(0, 200)) {
    for (const { mentions, name, aliases } of analysis.sources)
      for (const mention of mentions)
        expect([name, ...aliases]).toContain(textOf(content.text, mention));
    for (const figure of analysis.figures) {
      const phrase = textOf(content.text, figure);
      expect(phrase).toMatch(/\d$/);
      expect(textOf(content.text, figure.sentence)).toContain(phrase);
    }
    for (const { cue } of analysis.attributions) expect(textOf(content.text, cue!)).toBe('said');
  }
});

describe('repeats itself as news does', () => {
  it('stories have 1 to 60 articles, most of them few', () => {
    const stories = counts(ARTICLES.map(({ story }) => story));
    expect(stories[0]).toBeGreaterThan(30);
    expect(stories[0]).toBeLessThanOrEqual(60);
    expect(stories[stories.length >> 1]).toBeLessThanOrEqual(3);
  });

  it('a few sources are cited in many articles, most in few', () => {
    const cited = counts(ARTICLES.flatMap(({ analysis }) => analysis.sources.map((s) => s.name)));
    expect(cited[0]).toBeGreaterThan(ARTICLES.length / 20);
    expect(cited[cited.length >> 1]).toBeLessThanOrEqual(5);
  });

  it('some articles are copies, word for word', () => {
    const copies = ARTICLES.length - new Set(ARTICLES.map(({ content }) => content.text)).size;
    expect(copies / ARTICLES.length).toBeGreaterThan(0.04);
    expect(copies / ARTICLES.length).toBeLessThan(0.2);
  });

  it('an article is as long as a news report and has as many findings', () => {
    expect(mean(({ content }) => content.text.length)).toBeGreaterThan(2_500);
    expect(mean(({ analysis }) => analysis.figures.length)).toBeGreaterThan(5);
    expect(mean(({ analysis }) => analysis.sources.length)).toBeGreaterThan(4);
  });
});
