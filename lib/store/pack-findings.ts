import type { ArticleId } from '@/lib/domain/article';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { Term } from '@/lib/domain/term';
import type { AttributionRow, FigureRow, FiguresRow, MentionRow, Said, SaidRow } from './rows';

/*
 * A save reads the figures of a hundred articles and compares a few of them; as plain objects those are some ten thousand objects and
 * words to make and to clear away, which was most of its time. Text costs next to nothing until it is read.
 */

/** What stands in a figure's packed text; the rest is the article's, or its key. */
type Packed = Omit<FigureRow, 'id' | 'articleId' | 'day' | 'topics' | 'terms'>;

/** Behind the key in a packed figure; no key has one. */
const END_OF_KEY = '\n';

/** An article's figures as the library keeps them. */
export function packFigures(articleId: ArticleId, figures: readonly FigureRow[]): FiguresRow {
  const terms = [...new Set(figures.flatMap((figure) => figure.terms))];
  const places = new Map(terms.map((term, i) => [term, i]));
  return {
    articleId,
    terms,
    day: figures[0]?.day ?? '',
    topics: figures[0]?.topics ?? [],
    packed: figures.map(packFigure),
    termsOf: Uint16Array.from(
      figures.flatMap((figure) => [
        figure.terms.length,
        ...figure.terms.map((term) => places.get(term) ?? 0),
      ]),
    ),
  };
}

function packFigure({
  id,
  articleId,
  day: _,
  topics: __,
  terms: ___,
  ...packed
}: FigureRow): string {
  return shortKey(articleId, id) + END_OF_KEY + JSON.stringify(packed satisfies Packed);
}

/** An article's figures, all of them or those of some keys. */
export function unpackFigures(row: FiguresRow, wanted?: ReadonlySet<FindingId>): FigureRow[] {
  return unpacked(row, (id) => wanted?.has(id) ?? true);
}

/** Those of an article's figures that have one of some terms. */
export function figuresWith(row: FiguresRow, wanted: ReadonlySet<Term>): FigureRow[] {
  const isWanted = row.terms.map((term) => wanted.has(term));
  return unpacked(row, (_, places) => places.some((place) => isWanted[place]));
}

function unpacked(
  { articleId, terms, day, topics, packed, termsOf }: FiguresRow,
  isWanted: (id: FindingId, places: Uint16Array) => boolean,
): FigureRow[] {
  const figures: FigureRow[] = [];
  let at = 0;
  for (const text of packed) {
    const from = at + 1;
    at = from + (termsOf[at] ?? 0);
    const places = termsOf.subarray(from, at);
    const end = text.indexOf(END_OF_KEY);
    const id = articleId + text.slice(0, end);
    if (!isWanted(id, places)) continue;
    const figure = JSON.parse(text.slice(end + 1)) as Packed;
    const own = Array.from(places, (place) => terms[place] ?? 0);
    figures.push({ ...figure, id, articleId, day, topics, terms: own });
  }
  return figures;
}

/** Who is named in an article and who says what in it, as the library keeps it. */
export function packSaid(articleId: ArticleId, { mentions, attributions }: Said): SaidRow {
  const short = <Row extends Keyed>({ articleId: _, id, ...row }: Row) => ({
    ...row,
    key: shortKey(articleId, id),
  });
  const packed = { mentions: mentions.map(short), attributions: attributions.map(short) };
  return { articleId, packed: JSON.stringify(packed) };
}

/** What {@link packSaid} packed. */
export function unpackSaid({ articleId, packed }: SaidRow): Said {
  const said = JSON.parse(packed) as {
    readonly mentions: readonly Short<MentionRow>[];
    readonly attributions: readonly Short<AttributionRow>[];
  };
  return {
    mentions: said.mentions.map(({ key, ...row }) => ({ ...row, articleId, id: articleId + key })),
    attributions: said.attributions.map(({ key, ...row }) => ({
      ...row,
      articleId,
      id: articleId + key,
    })),
  };
}

type Keyed = Pick<MentionRow, 'id' | 'articleId'>;

/** A finding with its key as {@link shortKey} gives it. */
type Short<Row extends Keyed> = Omit<Row, keyof Keyed> & { readonly key: string };

/** A finding's key without its article, which it begins with. */
function shortKey(articleId: ArticleId, id: FindingId): string {
  return id.slice(articleId.length);
}
