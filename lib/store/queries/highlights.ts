import type { ArticleId } from '@/lib/domain/article';
import type { Highlight, HighlightId, HighlightLink, MeaningId } from '@/lib/domain/highlight';
import type { SourceId } from '@/lib/domain/source';
import type { Library } from '../schema';

/** An article's highlights in reading order; those whose words are not found last, the oldest first. */
export async function highlightsOf(library: Library, articleId: ArticleId): Promise<Highlight[]> {
  const rows = await library.highlights.where('articleId').equals(articleId).toArray();
  return rows.sort(inReadingOrder);
}

/** How many highlights an article has: asked before it is forgotten. */
export function highlightCount(library: Library, articleId: ArticleId): Promise<number> {
  return library.highlights.where('articleId').equals(articleId).count();
}

/** What narrows a list of highlights; all of it must hold. */
export interface HighlightFilter {
  readonly articleId?: ArticleId;
  readonly meaning?: MeaningId;
  readonly tag?: string;
  readonly sourceId?: SourceId;
  /** Words of the quote, the note or the tags; each must be there, in any case. */
  readonly words?: string;
  /** Only those whose words are not found in their article any longer. */
  readonly orphans?: boolean;
}

/** Where a page of a list begins: behind this highlight of the page before. */
export type HighlightCursor = Pick<Highlight, 'id' | 'changedAt'>;

/** Which highlights are listed. */
export interface HighlightPageRequest {
  readonly filter: HighlightFilter;
  /** Null begins at the newest. */
  readonly after: HighlightCursor | null;
  readonly count: number;
}

/** Highlights of the library, the last changed first, a page at a time; `after` is null behind the last one. */
export async function highlightsPage(
  library: Library,
  { filter, after, count }: HighlightPageRequest,
): Promise<{ readonly highlights: Highlight[]; readonly after: HighlightCursor | null }> {
  const words = (filter.words ?? '').toLocaleLowerCase().split(/\s+/u).filter(Boolean);
  const from = after?.changedAt ?? Infinity;
  const highlights = await library.highlights
    .where('changedAt')
    .belowOrEqual(from)
    .reverse()
    // Rows of one index key come in the order of their keys, backwards too.
    .filter((row) => after === null || row.changedAt < after.changedAt || row.id < after.id)
    .filter((row) => passes(row, filter, words))
    .limit(count)
    .toArray();
  const last = highlights.length === count ? highlights.at(-1) : undefined;
  return { highlights, after: last ? { id: last.id, changedAt: last.changedAt } : null };
}

/** A link as seen from one of its highlights. */
export interface HighlightLinkView {
  readonly link: HighlightLink;
  /** `out`: this highlight supports, contradicts … the other; `in`: the other does. */
  readonly direction: 'out' | 'in';
  readonly other: Highlight;
}

/** The links of a highlight, the oldest first. */
export async function highlightLinksOf(
  library: Library,
  id: HighlightId,
): Promise<HighlightLinkView[]> {
  const links = await library.highlightLinks.where('a').equals(id).or('b').equals(id).toArray();
  const others = await library.highlights.bulkGet(links.map(({ a, b }) => (a === id ? b : a)));
  return links
    .flatMap((link, i): HighlightLinkView[] => {
      const other = others[i];
      return other ? [{ link, direction: link.a === id ? 'out' : 'in', other }] : [];
    })
    .sort((x, y) => x.link.createdAt - y.link.createdAt);
}

/** Differs from what it was before whenever a highlight or a link came, went or was changed, from whatever page. */
export function handStamp(library: Library): Promise<string> {
  const { highlights, highlightLinks, changes } = library;
  return library.transaction('r', [highlights, highlightLinks, changes], async () => {
    const [changedAt, meanings, links, history] = await Promise.all([
      highlights.orderBy('changedAt').keys(),
      highlights.orderBy('meaning').keys(),
      highlightLinks.toCollection().primaryKeys(),
      changes.toCollection().primaryKeys(),
    ]);
    return JSON.stringify([changedAt, meanings, links, history]);
  });
}

/** Every tag in use with the number of its highlights, the most used first. */
export async function tagsInUse(
  library: Library,
): Promise<{ readonly tag: string; readonly highlights: number }[]> {
  const counts = new Map<string, number>();
  await library.highlights.orderBy('tags').eachKey((tag) => {
    if (typeof tag === 'string') counts.set(tag, (counts.get(tag) ?? 0) + 1);
  });
  return [...counts]
    .map(([tag, highlights]) => ({ tag, highlights }))
    .sort((x, y) => y.highlights - x.highlights || (x.tag < y.tag ? -1 : 1));
}

function inReadingOrder(x: Highlight, y: Highlight): number {
  if (x.part !== y.part) return x.part === 'title' ? -1 : 1;
  const [from, to] = [x.span?.start ?? Infinity, y.span?.start ?? Infinity];
  return from === to ? x.createdAt - y.createdAt : from - to;
}

function passes(row: Highlight, filter: HighlightFilter, words: readonly string[]): boolean {
  const { articleId, meaning, tag, sourceId, orphans = false } = filter;
  if (articleId !== undefined && row.articleId !== articleId) return false;
  if (meaning !== undefined && row.meaning !== meaning) return false;
  if (tag !== undefined && !row.tags.includes(tag)) return false;
  if (sourceId !== undefined && row.sourceId !== sourceId) return false;
  if (orphans && row.span !== null) return false;
  const told = [row.quote.exact, row.note, ...row.tags].join(' ').toLocaleLowerCase();
  return words.every((word) => told.includes(word));
}
