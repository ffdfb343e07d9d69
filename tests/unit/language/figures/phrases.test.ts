import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readFigures } from '@/lib/language/figures/read-figures';
import { readDocument } from '@/lib/language/text/document';

interface Phrase {
  readonly text: string;
  readonly rows: string[][];
}

/** The rows of every table of docs/figures.md, those without a text joined to the one above. */
function phrases(): Phrase[] {
  const found: Phrase[] = [];
  for (const line of readFileSync('docs/figures.md', 'utf8').split('\n')) {
    const cells = line.split('|').map((cell) => cell.trim());
    if (cells.length !== 10 || cells[1] === 'text' || /^:?-+:?$/.test(cells[1] ?? '')) continue;
    const [text = '', ...row] = cells.slice(1, 9);
    if (text !== '') found.push({ text, rows: [row] });
    else found.at(-1)?.rows.push(row);
  }
  return found;
}

const end = (value: number | null) => (value === null ? 'open' : String(+value.toPrecision(12)));

function read(text: string): string[][] {
  const figures = readFigures(readDocument(text, 'text', null));
  if (figures.length === 0) return [['–', '', '', '', '', '', '']];
  return figures.map((figure) => [
    text.slice(figure.start, figure.end),
    end(figure.low),
    end(figure.high),
    figure.bound,
    figure.measure,
    figure.unit ?? '',
    [figure.scope === 'total' ? null : figure.scope, figure.trend].filter(Boolean).join(', '),
  ]);
}

describe('the table of docs/figures.md', () => {
  const table = phrases();

  it('has at least 150 phrases', () => {
    expect(table.length).toBeGreaterThanOrEqual(150);
  });

  it.each(table)('$text', ({ text, rows }) => {
    expect(read(text)).toEqual(rows);
  });
});
