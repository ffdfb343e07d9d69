import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readingOf } from '@/lib/background/reading-of';
import {
  figuresWith,
  packFigures,
  packSaid,
  unpackFigures,
  unpackSaid,
} from '@/lib/store/pack-findings';
import { firstArticles } from '../../../scripts/synthetic/synthetic-library';

const READINGS = firstArticles(5, 12).map(({ content, analysis }, i) =>
  readingOf(content, analysis, {
    id: String(i).padStart(32, '0'),
    hash: '',
    at: 0,
    day: content.published ?? '',
    analysisVersion: null,
  }),
);
const reading = fc.constantFrom(...READINGS);

it('gives back the figures and what was said as they were', () => {
  expect(READINGS.flatMap(({ figures }) => figures).length).toBeGreaterThan(READINGS.length);
  for (const { article, figures, mentions, attributions } of READINGS) {
    expect(unpackFigures(packFigures(article.id, figures))).toEqual(figures);
    const said = { mentions, attributions };
    expect(unpackSaid(packSaid(article.id, said))).toEqual(said);
  }
});

it('finds figures by their keys and by their terms as a look at all of them does', () => {
  const some = reading.chain(({ article, figures }) =>
    fc.record({
      article: fc.constant(article),
      figures: fc.constant(figures),
      ids: fc.subarray(figures.map(({ id }) => id)),
      terms: fc.subarray([...new Set([...figures.flatMap(({ terms }) => terms), 1])]),
    }),
  );
  fc.assert(
    fc.property(some, ({ article, figures, ids, terms }) => {
      const row = packFigures(article.id, figures);
      const [keys, wanted] = [new Set(ids), new Set(terms)];
      expect(unpackFigures(row, keys)).toEqual(figures.filter(({ id }) => keys.has(id)));
      expect(figuresWith(row, wanted)).toEqual(
        figures.filter((figure) => figure.terms.some((term) => wanted.has(term))),
      );
    }),
  );
});
