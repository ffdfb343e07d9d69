import { expect, it } from 'vitest';
import { analyse } from '@/lib/language/analyse';
import { analysisLine } from '@/scripts/analysis-line';

const TEXT = 'Airwars said at least 12 boats sank. It added that 3 were found.';
const analysis = analyse(
  { title: 'Airwars: 12 boats sink', text: TEXT, language: 'en', published: null, outlet: null },
  null,
);

it('prints what is in the body, by name, with offsets in it', () => {
  const line = analysisLine('boats', analysis);
  expect(Object.keys(line)).toEqual(['id', 'sources', 'attributions', 'figures']);
  expect(line.sources).toEqual([
    { name: 'Airwars', kind: 'organization', mentions: [{ start: 0, end: 7 }] },
  ]);
  expect(line.attributions[0]?.source).toMatchObject({ name: 'Airwars' });
  expect(line.figures.map((f) => [TEXT.slice(f.start, f.end), f.low, f.source])).toEqual([
    ['at least 12', 12, 'Airwars'],
    ['3', 3, 'Airwars'],
  ]);
});

it('prints other names where they are given', () => {
  const line = analysisLine('boats', analysis, () => 'Somebody');
  expect(line.figures[0]?.source).toBe('Somebody');
  expect(line.sources[0]?.name).toBe('Somebody');
});
