import type { ArticleId } from '@/lib/domain/article';
import type { Ruling } from '@/lib/domain/correction';
import type { ChangedRow } from '../change-rows';
import type { Library } from '../schema';

/**
 * Takes out all of the reader's own that quotes an article, as part of forgetting it: highlights with their links, corrections of its
 * figures and of who is meant in it, and the changes that could bring any of them back. What the reader said of sources everywhere stays.
 */
export async function removeHand(library: Library, articleId: ArticleId): Promise<void> {
  const own = await library.highlights.where('articleId').equals(articleId).primaryKeys();
  const [links, corrections] = await Promise.all([
    library.highlightLinks.where('a').anyOf(own).or('b').anyOf(own).primaryKeys(),
    library.corrections.filter(({ ruling }) => isAbout(ruling, articleId)).primaryKeys(),
  ]);
  const changes = await library.changes
    .filter(({ rows }) => rows.some((row) => isOf(row, articleId)))
    .toArray();
  const gone = new Set([...own, ...changes.flatMap(({ rows }) => rows.map(({ id }) => id))]);
  await Promise.all([
    library.highlights.bulkDelete(own),
    library.highlightLinks.bulkDelete(links),
    library.corrections.bulkDelete(corrections),
    library.detections.delete(articleId),
    library.changes.bulkDelete(changes.map(({ order }) => order)),
    // A link that was made and removed again has its own changes, which name the highlights only.
    library.changes.filter(({ rows }) => rows.some((row) => endsAt(row, gone))).delete(),
  ]);
}

function isAbout(ruling: Ruling, articleId: ArticleId): boolean {
  if (ruling.kind === 'another-bearer') return ruling.articleId === articleId;
  if ('figure' in ruling) return ruling.figure.articleId === articleId;
  return (
    ruling.kind === 'not-comparable' &&
    (ruling.a.articleId === articleId || ruling.b.articleId === articleId)
  );
}

function isOf(row: ChangedRow, articleId: ArticleId): boolean {
  if (row.table === 'highlights') return (row.after ?? row.before)?.articleId === articleId;
  const ruling = row.table === 'corrections' ? (row.after ?? row.before)?.ruling : undefined;
  return ruling !== undefined && isAbout(ruling, articleId);
}

function endsAt(row: ChangedRow, gone: ReadonlySet<string>): boolean {
  if (row.table !== 'highlightLinks') return false;
  const link = row.after ?? row.before;
  return link !== null && (gone.has(link.a) || gone.has(link.b));
}
