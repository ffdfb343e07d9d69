import type { ArticleId } from '@/lib/domain/article';
import type { Highlight, HighlightId, HighlightLink } from '@/lib/domain/highlight';
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

function inReadingOrder(x: Highlight, y: Highlight): number {
  if (x.part !== y.part) return x.part === 'title' ? -1 : 1;
  const [from, to] = [x.span?.start ?? Infinity, y.span?.start ?? Infinity];
  return from === to ? x.createdAt - y.createdAt : from - to;
}
