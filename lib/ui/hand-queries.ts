import type { HighlightChoices } from '@/lib/domain/choices';
import type { Highlight, HighlightId, HighlightLink } from '@/lib/domain/highlight';
import type { ArticleHead } from '@/lib/domain/library-views';
import { articleById } from '@/lib/store/queries/articles';
import { highlightChoices } from '@/lib/store/queries/highlight-choices';
import { highlightLinksOf } from '@/lib/store/queries/highlights';
import { headOf } from '@/lib/store/queries/library-articles';
import { highlightsFound } from '@/lib/store/queries/library-highlights';
import { libraryOfPage, watch } from '@/lib/store/queries/watch';
import type { OpenLibrary } from './library-list';

/** Most highlights that are offered to be linked. */
const OFFERED = 10;

/** A highlight with its article. */
interface Headed {
  readonly highlight: Highlight;
  readonly head: ArticleHead | null;
}

/** A link as seen from one of its highlights. */
export interface LinkShown {
  readonly id: string;
  readonly relation: HighlightLink['relation'];
  readonly direction: 'out' | 'in';
  readonly other: Highlight;
  readonly head: ArticleHead | null;
}

/** What the editor of a highlight offers; null where the library cannot be read. */
export async function highlightChoicesOf(highlight: Highlight): Promise<HighlightChoices | null> {
  const { articleId, part, span } = highlight;
  // Words that are not found give no figure.
  const where = span ?? { start: 0, end: 0 };
  const opened = await libraryOfPage();
  return opened.ok ? highlightChoices(opened.library, articleId, part, where) : null;
}

/** Highlights with these words, the last changed first; few. */
export async function findHighlights(words: string): Promise<readonly Headed[]> {
  const opened = await libraryOfPage();
  if (!opened.ok) return [];
  const { library } = opened;
  const found: Highlight[] = [];
  for await (const { rows } of highlightsFound(library, { words })) {
    found.push(...rows);
    if (found.length >= OFFERED) break;
  }
  return Promise.all(
    found.slice(0, OFFERED).map(async (highlight) => ({
      highlight,
      head: await headOfArticle(library, highlight),
    })),
  );
}

/** Follows the links of a highlight until the returned function is called. */
export function watchLinks(
  id: HighlightId,
  told: (links: readonly LinkShown[]) => void,
): () => void {
  // Where the library cannot be read, the page around it says so.
  return watch((library) => linksShown(library, id), { told, failed: () => told([]) });
}

/** The links of a highlight with the articles that they lead to, the oldest first. */
export async function linksShown(library: OpenLibrary, id: HighlightId): Promise<LinkShown[]> {
  const views = await highlightLinksOf(library, id);
  return Promise.all(
    views.map(async ({ link, direction, other }) => ({
      ...{ id: link.id, relation: link.relation, direction, other },
      head: await headOfArticle(library, other),
    })),
  );
}

async function headOfArticle(
  library: OpenLibrary,
  { articleId }: Highlight,
): Promise<ArticleHead | null> {
  const article = await articleById(library, articleId);
  return article && headOf(article);
}
