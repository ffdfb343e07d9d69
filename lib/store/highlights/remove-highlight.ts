import type { ArticleId } from '@/lib/domain/article';
import type { HighlightId } from '@/lib/domain/highlight';
import { change, type Follow } from '../changes';
import type { Library } from '../schema';
import { highlightLabel } from './highlight-label';

/**
 * Removes a highlight and the links that end at it, as one change. False where it is on another article than `of` (null: on any is
 * fine); true also where it is gone already.
 */
export function removeHighlight(
  library: Library,
  id: HighlightId,
  of: ArticleId | null,
  follow: Follow,
): Promise<boolean> {
  return library.transaction('rw', library.tables, async () => {
    const before = await library.highlights.get(id);
    if (!before) return true;
    if (of !== null && before.articleId !== of) return false;
    const links = await library.highlightLinks.where('a').equals(id).or('b').equals(id).toArray();
    const rows = [
      { table: 'highlights' as const, id, before, after: null },
      ...links.map((link) => ({
        table: 'highlightLinks' as const,
        id: link.id,
        before: link,
        after: null,
      })),
    ];
    await change(
      library,
      { kind: 'highlight-removed', label: highlightLabel(before) },
      rows,
      follow,
    );
    return true;
  });
}
