import type { ArticleId } from '@/lib/domain/article';
import type { Correction, Ruling } from '@/lib/domain/correction';
import { change, type Follow } from '../changes';
import { knownSource } from '../known-source';
import type { CorrectionRow } from '../rows';
import type { Library } from '../schema';

/**
 * Makes a correction, as one change that can be undone. False where it is not about the article `of` (null: it may be about any),
 * or about one that is not in the library. The same key makes it once.
 */
export function makeCorrection(
  library: Library,
  correction: Correction,
  of: ArticleId | null,
  follow: Follow,
): Promise<boolean> {
  return library.transaction('rw', library.tables, async () => {
    if (await library.corrections.get(correction.id)) return true;
    if (!(await mayRule(library, correction.ruling, of))) return false;
    const after = await named(library, correction);
    const rows = [{ table: 'corrections' as const, id: correction.id, before: null, after }];
    await change(library, { kind: 'correction-made', label: labelOf(correction) }, rows, follow);
    return true;
  });
}

/** Takes a correction back. Always true: also where it is gone already. */
export function takeBackCorrection(library: Library, id: string, follow: Follow): Promise<boolean> {
  return library.transaction('rw', library.tables, async () => {
    const before = await library.corrections.get(id);
    if (!before) return true;
    const rows = [{ table: 'corrections' as const, id, before, after: null }];
    const name = { kind: 'correction-taken-back' as const, label: labelOf(before) };
    await change(library, name, rows, follow);
    return true;
  });
}

/** Adds what the library knows of the sources, so that the correction says the same whatever is read later. */
async function named(library: Library, correction: Correction): Promise<CorrectionRow> {
  const { ruling } = correction;
  if (ruling.kind === 'wrong-source')
    return ruling.sourceId === null
      ? correction
      : { ...correction, ...(await knownSource(library, ruling.sourceId)) };
  const ids =
    ruling.kind === 'same-source'
      ? [ruling.a, ruling.b]
      : ruling.kind === 'not-a-source'
        ? [ruling.sourceId]
        : [];
  const known = await Promise.all(ids.map((id) => knownSource(library, id)));
  const records = [...new Set(known.flatMap((each) => each.records ?? []))].sort();
  return records.length > 0 ? { ...correction, records } : correction;
}

function labelOf({ labels }: Correction): string {
  return labels.join(' – ');
}

async function mayRule(library: Library, ruling: Ruling, of: ArticleId | null): Promise<boolean> {
  if (ruling.kind === 'same-source' || ruling.kind === 'different-sources') {
    if (ruling.a === ruling.b) return false;
    return of === null || (await isCitedBy(library, [ruling.a, ruling.b], of));
  }
  if (ruling.kind === 'not-a-source')
    return of === null || (await isCitedBy(library, [ruling.sourceId], of));
  if (ruling.kind === 'another-bearer') {
    const { sourceId, articleId } = ruling;
    // It is nobody else's already where its key says the article.
    if ((of !== null && of !== articleId) || sourceId.includes(articleId)) return false;
    return isCitedBy(library, [sourceId], articleId);
  }
  const ends = ruling.kind === 'not-comparable' ? [ruling.a, ruling.b] : [ruling.figure];
  if (of !== null && !ends.some(({ articleId }) => articleId === of)) return false;
  const articles = await library.articles.bulkGet(ends.map(({ articleId }) => articleId));
  return articles.every((article) => article !== undefined);
}

async function isCitedBy(
  library: Library,
  sources: readonly string[],
  articleId: ArticleId,
): Promise<boolean> {
  const cited = await library.citations.bulkGet(sources.map((id) => [id, articleId]));
  return cited.some((citation) => citation !== undefined);
}
