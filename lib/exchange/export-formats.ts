import type { ExportFormat } from '@/lib/domain/export';
import type { Highlight } from '@/lib/domain/highlight';
import { highlightsOf } from '@/lib/store/queries/highlights';
import type { ArticleRow } from '@/lib/store/rows';
import { figuresIn } from '@/lib/store/findings';
import type { Library } from '@/lib/store/schema';
import { toAnnotation } from './annotations/to-annotation';
import { bibtexEntry } from './citations/bibtex';
import { cslItem } from './citations/csl';
import { articleNote } from './notes/article-note';
import { csvLines } from './tables/csv';
import { FIGURE_COLUMNS, figureCells } from './tables/figure-table';
import { HIGHLIGHT_COLUMNS, highlightCells } from './tables/highlight-table';

/** A piece of an export: text of the one file, or files of a folder (notes). `next` is null behind the last piece. */
export interface ExportPiece {
  readonly text: string;
  readonly files: readonly { readonly name: string; readonly text: string }[];
  readonly next: string | null;
}

/** Articles in a piece. */
const ARTICLES = 50;

/** How a format is put together from its articles' parts. */
interface Shape {
  readonly head: string;
  readonly between: string;
  readonly foot: string;
}

const JSON_LIST: Shape = { head: '[\n', between: ',\n', foot: '\n]\n' };
const PLAIN: Shape = { head: '', between: '', foot: '' };

const SHAPES: Readonly<Record<ExportFormat, Shape>> = {
  annotations: JSON_LIST,
  csl: JSON_LIST,
  notes: PLAIN,
  figures: { ...PLAIN, head: csvLines([FIGURE_COLUMNS]) },
  highlights: { ...PLAIN, head: csvLines([HIGHLIGHT_COLUMNS]) },
  bibtex: { ...PLAIN, between: '\n' },
};

/**
 * The piece of an export behind the article `after`, in the order of the articles' keys; null begins it. `meaningOf` names a
 * highlight's meaning as the reader knows it.
 */
export async function exportPiece(
  library: Library,
  format: ExportFormat,
  after: string | null,
  meaningOf: (highlight: Highlight) => string,
): Promise<ExportPiece> {
  const { head, between, foot } = SHAPES[format];
  const { at, begun } = cursorOf(after);
  const articles = await library.articles.where('id').above(at).limit(ARTICLES).toArray();
  const parts: string[] = [];
  const files: ExportPiece['files'][number][] = [];
  for (const article of articles) {
    const highlights = await highlightsOf(library, article.id);
    if (format === 'notes') files.push(articleNote({ article, highlights, meaningOf }));
    else parts.push(...(await partsOf(library, format, article, highlights, meaningOf)));
  }
  const last = articles.at(-1);
  const begins = after === null ? head : '';
  const joined = parts.length > 0 && begun ? between + parts.join(between) : parts.join(between);
  const ends = last === undefined ? foot : '';
  const next = last ? `${begun || parts.length > 0 ? '1' : '0'}${last.id}` : null;
  return { text: begins + joined + ends, files, next };
}

/** A cursor says whether anything was written yet, and the last article. */
function cursorOf(after: string | null): { readonly at: string; readonly begun: boolean } {
  return after === null
    ? { at: '', begun: false }
    : { at: after.slice(1), begun: after[0] === '1' };
}

async function partsOf(
  library: Library,
  format: Exclude<ExportFormat, 'notes'>,
  article: ArticleRow,
  highlights: readonly Highlight[],
  meaningOf: (highlight: Highlight) => string,
): Promise<string[]> {
  if (format === 'bibtex') return [bibtexEntry(article)];
  if (format === 'csl') return [JSON.stringify(cslItem(article))];
  if (format === 'annotations')
    return highlights.map((one) => JSON.stringify(toAnnotation(one, article.url, meaningOf(one))));
  if (format === 'highlights')
    return highlights.map((one) => csvLines([highlightCells(one, article, meaningOf(one))]));
  const figures = (await figuresIn(library, article.id)).toSorted((x, y) =>
    x.part === y.part ? x.start - y.start : x.part === 'title' ? -1 : 1,
  );
  return figures.length > 0
    ? [csvLines(figures.map((figure) => figureCells(figure, article)))]
    : [];
}
