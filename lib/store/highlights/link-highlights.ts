import type { ArticleId } from '@/lib/domain/article';
import type { HighlightLink } from '@/lib/domain/highlight';
import { change, type Follow } from '../changes';
import type { HighlightRow } from '../rows';
import type { Library } from '../schema';
import { highlightLabel } from './highlight-label';

/**
 * Links two highlights, or gives their link another relation. False where an end is not there, both ends are one, or one is on another
 * article than `of` (null: on any is fine). Two highlights have one link for each direction. `at`: milliseconds since the epoch.
 */
export function linkHighlights(
  library: Library,
  link: Omit<HighlightLink, 'createdAt'>,
  at: number,
  of: ArticleId | null,
  follow: Follow,
): Promise<boolean> {
  return library.transaction('rw', library.tables, async () => {
    const ends = await library.highlights.bulkGet([link.a, link.b]);
    const [a, b] = ends;
    if (!a || !b || a.id === b.id || !ends.every((end) => isOf(end, of))) return false;
    const between = await library.highlightLinks.where('a').equals(a.id).toArray();
    const same = between.find((other) => other.b === b.id);
    const before = same ?? (await library.highlightLinks.get(link.id)) ?? null;
    const id = before?.id ?? link.id;
    const after = { ...link, id, createdAt: before?.createdAt ?? at };
    const kind = before ? 'link-edited' : 'link-made';
    const rows = [{ table: 'highlightLinks' as const, id, before, after }];
    await change(library, { kind, label: highlightLabel(a) }, rows, follow);
    return true;
  });
}

/** Takes a link out. False where it ends on another article than `of`; true also where it is gone already. */
export function unlinkHighlights(
  library: Library,
  id: string,
  of: ArticleId | null,
  follow: Follow,
): Promise<boolean> {
  return library.transaction('rw', library.tables, async () => {
    const before = await library.highlightLinks.get(id);
    if (!before) return true;
    const ends = await library.highlights.bulkGet([before.a, before.b]);
    if (!ends.every((end) => isOf(end, of))) return false;
    const label = ends[0] ? highlightLabel(ends[0]) : '';
    const rows = [{ table: 'highlightLinks' as const, id, before, after: null }];
    await change(library, { kind: 'link-removed', label }, rows, follow);
    return true;
  });
}

function isOf(end: HighlightRow | undefined, of: ArticleId | null): boolean {
  return of === null || end?.articleId === of;
}
