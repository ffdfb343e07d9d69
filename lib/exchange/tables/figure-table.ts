import type { ArticleRow, FigureRow } from '@/lib/store/rows';
import type { Cell } from './csv';

/** Heads of the columns of {@link figureCells}. */
export const FIGURE_COLUMNS: readonly string[] = [
  'day',
  'site',
  'title',
  'url',
  'phrase',
  'low',
  'high',
  'bound',
  'unit',
  'measure',
  'subject',
  'source',
  'places',
  'from',
  'to',
  'sentence',
];

/** A figure as a row of a table. */
export function figureCells(figure: FigureRow, article: ArticleRow): readonly Cell[] {
  const { phrase, low, high, bound, unit, measure, subject, sourceName, places, period } = figure;
  return [
    ...[article.day, article.site, article.title, article.url],
    ...[phrase, low, high, bound, unit, measure, subject, sourceName],
    ...[places.join('; '), period?.from ?? null, period?.to ?? null, figure.sentence],
  ];
}
