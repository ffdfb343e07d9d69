/** Reads articles into an empty library of their own, by the extension's own code on another IndexedDB. */
import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Analysis, AnalysisInput } from '@/lib/domain/analysis';
import type { FindingId, Relation } from '@/lib/domain/cross-reference';
import { readArticle } from '@/lib/background/read-article';
import { openLibrary } from '@/lib/store/open-library';
import { compareText } from '@/lib/store/nearest-links';
import { unpackLinks } from '@/lib/store/pack-links';
import type { CrossReferenceRow, FigureRow } from '@/lib/store/rows';
import type { Library } from '@/lib/store/schema';
import { unpackFigures } from '@/lib/store/pack-findings';
import type { FileArticle } from './read-articles-file';

/** One end: the article's id and where the figure's phrase starts in its text. */
export type LinkEnd = readonly [id: string, start: number];

/** A figure cross-reference as `crossref` prints it. */
export interface PrintedLink {
  readonly a: LinkEnd;
  readonly b: LinkEnd;
  readonly relation: Relation;
}

/** A library of articles from files. */
export interface ReadLibrary {
  readonly library: Library;
  /** The file's article by the library's key for it. */
  readonly articles: ReadonlyMap<string, FileArticle>;
}

/** What reading a file's articles stands on. */
export interface CrossrefOptions {
  readonly analyse: (input: AnalysisInput) => Analysis;
  /** Link passages of one article too, repeats by one source included. */
  readonly within: boolean;
}

/** Reads articles in order of publication; those without a date come last. Throws where one cannot be saved. */
export async function readIntoLibrary(
  articles: readonly FileArticle[],
  { analyse, within }: CrossrefOptions,
): Promise<ReadLibrary> {
  const opened = await openLibrary({
    indexedDB: { factory: new IDBFactory(), keyRange: IDBKeyRange },
  });
  if (!opened.ok) throw new Error(`The library does not open: ${opened.why}.`);
  const { library } = opened;
  const context = { library, analyse, now: () => Date.now(), linkRepeats: within };
  const known = new Map<string, FileArticle>();
  for (const [index, article] of inOrderOfPublication(articles).entries()) {
    // An address of its own for every line: two lines that tell the same story are two articles here.
    const url = `https://articles.invalid/${String(index)}`;
    const result = await readArticle(context, {
      url,
      canonicalUrl: url,
      site: article.outlet ?? '',
      title: article.title,
      byline: null,
      published: article.published,
      language: 'en',
      text: article.text,
    });
    if (result.ok) known.set(result.articleId, article);
    else if (result.why !== 'no-text' && result.why !== 'too-long') {
      throw new Error(`The article ${article.id} could not be saved: ${result.why}.`);
    }
  }
  return { library, articles: known };
}

function inOrderOfPublication(articles: readonly FileArticle[]): FileArticle[] {
  const key = ({ published }: FileArticle) => published ?? '\uffff';
  return [...articles].sort((x, y) => (key(x) < key(y) ? -1 : key(x) > key(y) ? 1 : 0));
}

/** Every figure cross-reference of the library between texts, once per pair of passages. */
export async function linksOfLibrary(
  { library, articles }: ReadLibrary,
  within: boolean,
): Promise<PrintedLink[]> {
  const figures = (await library.figures.toArray())
    .flatMap((row) => unpackFigures(row))
    .filter(({ part }) => part === 'text')
    .sort((x, y) => x.start - y.start);
  const passages = Map.groupBy(figures, (figure) => figure.quantity);
  const stored = (await library.linked.toArray()).flatMap(unpackLinks).sort(byArticles);
  const links = stored.filter((link) => within || link.articleA !== link.articleB);
  const repeated = within ? [...passages.values()].flatMap(pairs) : [];
  const end = (figure: FigureRow): LinkEnd => [
    articles.get(figure.articleId)?.id ?? '',
    figure.start,
  ];
  const told = (id: FindingId): FigureRow[] => passages.get(id) ?? [];
  return [
    ...links.flatMap(({ a, b, relation }) =>
      told(a).flatMap((x) => told(b).map((y) => ({ a: end(x), b: end(y), relation }))),
    ),
    ...repeated.map(([x, y]) => ({ a: end(x), b: end(y), relation: 'agree' as const })),
  ];
}

/** In the order of the articles' keys, those of the earlier ends first. */
function byArticles(x: CrossReferenceRow, y: CrossReferenceRow): number {
  return (
    compareText(x.articleA, y.articleA) ||
    compareText(x.articleB, y.articleB) ||
    compareText(x.id, y.id)
  );
}

function pairs(rows: readonly FigureRow[]): [FigureRow, FigureRow][] {
  return rows.flatMap((x, i) => rows.slice(i + 1).map((y): [FigureRow, FigureRow] => [x, y]));
}
