import { describe, expect, it } from 'vitest';
import { analyse } from '@/lib/language/analyse';

const INPUT = {
  title: 'Storm sinks 12 boats: coast guard',
  text: 'The coast guard of Varland said 12 boats sank on Monday.',
  language: 'en-GB',
  published: '2031-05-04',
  outlet: 'Harbour Times',
};

describe('analyse', () => {
  it('reads headline and body, each with its part', () => {
    const { figures, limit } = analyse(INPUT, null);
    expect(limit).toBeNull();
    expect(figures.map((f) => [f.part, f.low])).toEqual([
      ['title', 12],
      ['text', 12],
    ]);
  });

  it('reads figures only where the language is not English or unknown', () => {
    for (const language of ['de', 'enm', null]) {
      const analysis = analyse({ ...INPUT, language }, null);
      expect(analysis.limit).toBe('unsupported-language');
      expect(analysis.figures.length).toBeGreaterThan(0);
      expect(analysis.figures.every((figure) => figure.source === null)).toBe(true);
      expect([analysis.sources, analysis.attributions]).toEqual([[], []]);
    }
  });

  it('says so where there is no text', () => {
    expect(analyse({ ...INPUT, text: ' \n ' }, null)).toEqual({
      sources: [],
      attributions: [],
      figures: [],
      limit: 'no-text',
    });
  });

  it('reads nothing of a text beyond any article', () => {
    expect(analyse({ ...INPUT, text: 'a '.repeat(500_001) }, null).limit).toBe('too-long');
  });

  it('gives the same answer twice, with every index and span in range', () => {
    const first = analyse(INPUT, null);
    expect(analyse(INPUT, null)).toEqual(first);
    const length = { title: INPUT.title.length, text: INPUT.text.length };
    for (const { part, source, content, relay } of first.attributions) {
      for (const span of content) expect(span.end).toBeLessThanOrEqual(length[part]);
      for (const index of [source?.index, relay]) {
        if (typeof index === 'number') expect(first.sources[index]).toBeDefined();
      }
    }
  });

  it.each([
    ['names', 'Anna Dorn and Peter Dorn said so. '],
    ['open quotations', '"Never closed said Ann Rell '],
    ['commas', 'a, the, it, '],
    ['one sentence', 'the monitor said and '],
  ])('takes time in proportion to the length: %s', (_, piece) => {
    const text = piece.repeat(Math.ceil(120_000 / piece.length));
    const time = (length: number): number => {
      const start = process.cpuUsage().user;
      analyse({ ...INPUT, text: text.slice(0, length) }, null);
      return process.cpuUsage().user - start;
    };
    time(15_000);
    const short = Math.max(5_000, Math.min(time(15_000), time(15_000), time(15_000)));
    // Eight times the text: linear is 8, quadratic 64; the room between is for a busy machine.
    expect(Math.min(time(120_000), time(120_000)) / short).toBeLessThan(32);
  });
});
