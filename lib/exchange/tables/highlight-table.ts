import type { Highlight } from '@/lib/domain/highlight';
import type { ArticleRow } from '@/lib/store/rows';
import type { Cell } from './csv';

/** Heads of the columns of {@link highlightCells}. */
export const HIGHLIGHT_COLUMNS: readonly string[] = [
  'made',
  'changed',
  'site',
  'title',
  'url',
  'meaning',
  'words',
  'note',
  'tags',
];

/** A highlight as a row of a table. `meaning`: the name of its meaning as the reader knows it. */
export function highlightCells(
  highlight: Highlight,
  article: ArticleRow | undefined,
  meaning: string,
): readonly Cell[] {
  const { createdAt, changedAt, quote, note, tags } = highlight;
  return [
    ...[createdAt, changedAt].map((time) => new Date(time).toISOString()),
    ...[article?.site ?? null, article?.title ?? null, article?.url ?? null],
    ...[meaning, quote.exact, note, tags.join('; ')],
  ];
}
