import type { ArticleId } from '@/lib/domain/article';
import type { SourceId } from '@/lib/domain/source';
import { addCitations, removeCitations } from '../citations';
import { isSame } from '../is-same';
import { keysWithin } from '../keys';
import { linkQuotations, removeQuotations, saveQuotations } from '../link-quotations';
import type { Comparing } from '../reading';
import type { ArticleRow, Detected, FigureRow } from '../rows';
import type { Library } from '../schema';
import { indexArticle, unindexArticle } from '../search/index-article';
import { detectionRow } from './detection-row';
import { findBlocked } from './not-comparable';
import { relink } from './relink';
import { ruledFor } from './ruled-comparing';
import { wordOn, type Rulebook } from './rulebook';

/** What is to be linked anew although its row stays as it is. */
export interface Affected {
  /** What is credited to these records. */
  readonly sources: ReadonlySet<SourceId>;
  /** All of it. */
  readonly all: boolean;
}

/**
 * Makes an article's findings anew from what was detected in it and what the reader says now, and links what is another than
 * before. The library is then as if the article had been read just now. To be called in a transaction over all tables.
 */
export async function rederive(
  library: Library,
  articleId: ArticleId,
  { derive, comparing }: Rulebook,
  affected: Affected,
): Promise<void> {
  const [article, text] = await Promise.all([
    library.articles.get(articleId),
    library.texts.get(articleId),
  ]);
  if (!article || !text) return;
  const [stored, kept, word] = await Promise.all([
    storedFindings(library, article),
    library.detections.get(articleId),
    wordOn(library, articleId),
  ]);
  const detected: Detected = kept ?? stored;
  const derived = derive({ article, text: text.text }, detected, word);
  await (derived === detected
    ? library.detections.delete(articleId)
    : library.detections.put(detectionRow(articleId, detected, derived)));
  await replace(library, article, stored, derived);
  const changed = changedQuantities(stored.figures, derived.figures, affected);
  const { title } = article;
  await findBlocked(library, { id: articleId, title, text: text.text, figures: derived.figures });
  const ruled = await ruledFor(library, comparing);
  await relink(library, changed, ruled.figures);
  await requote(library, articleId, stored, derived, affected, ruled);
}

async function storedFindings(library: Library, { id, counts }: ArticleRow): Promise<Detected> {
  const [from, to] = keysWithin(id);
  const [citations, mentions, attributions, figures, quotations] = await Promise.all([
    library.citations.where('articleId').equals(id).toArray(),
    library.mentions.where('id').between(from, to).toArray(),
    library.attributions.where('id').between(from, to).toArray(),
    library.figures.where('id').between(from, to).toArray(),
    library.quotations.where('articleId').equals(id).toArray(),
  ]);
  return { counts, citations, mentions, attributions, figures, quotations };
}

async function replace(
  library: Library,
  article: ArticleRow,
  stored: Detected,
  derived: Detected,
): Promise<void> {
  if (!isSame(article.counts, derived.counts))
    await library.articles.put({ ...article, counts: derived.counts });
  await recite(library, article, stored, derived);
  const mentions = difference(stored.mentions, derived.mentions);
  await library.mentions.bulkDelete(mentions.gone);
  await library.mentions.bulkPut(mentions.changed);
  const attributions = difference(stored.attributions, derived.attributions);
  await library.attributions.bulkPut(attributions.changed);
  const figures = difference(stored.figures, derived.figures);
  await library.figures.bulkDelete(figures.gone);
  await library.figures.bulkPut(figures.changed);
}

/** Who is cited is searched for too: an article is found under the names of its sources. */
async function recite(
  library: Library,
  article: ArticleRow,
  stored: Detected,
  derived: Detected,
): Promise<void> {
  if (isSame(stored.citations, derived.citations)) return;
  const { citations } = derived;
  const text = await library.texts.get(article.id);
  const renamed = text && citations.length !== stored.citations.length;
  if (renamed) await unindexArticle(library, article.id);
  await removeCitations(library, article.id);
  await addCitations(library, citations);
  if (renamed) await indexArticle(library, { article, text: text.text, citations });
}

interface Named {
  readonly id: string;
}

function difference<Row extends Named>(
  before: readonly Row[],
  after: readonly Row[],
): { readonly gone: string[]; readonly changed: Row[] } {
  const old = new Map(before.map((row) => [row.id, row]));
  const now = new Set(after.map(({ id }) => id));
  return {
    gone: before.filter(({ id }) => !now.has(id)).map(({ id }) => id),
    changed: after.filter((row) => !isSame(old.get(row.id), row)),
  };
}

/** Quantities that are other ones than before, gone or new, and those that the reader's word is about elsewhere. */
function changedQuantities(
  before: readonly FigureRow[],
  after: readonly FigureRow[],
  { sources, all }: Affected,
): string[] {
  const { gone, changed } = difference(before, after);
  const affected = after.filter(
    ({ sourceId }) => all || (sourceId !== null && sources.has(sourceId)),
  );
  // One that stood for others may not do so any longer: what is linked no more has links to lose.
  return [...new Set([...gone, ...[...changed, ...affected].map(({ id }) => id)])];
}

async function requote(
  library: Library,
  articleId: ArticleId,
  stored: Detected,
  derived: Detected,
  { sources }: Affected,
  { quotations }: Comparing,
): Promise<void> {
  const { changed } = difference(stored.quotations, derived.quotations);
  const affected = derived.quotations.some(
    ({ sourceId }) => sourceId !== null && sources.has(sourceId),
  );
  if (changed.length === 0 && !affected) return;
  const losing = await removeQuotations(library, articleId);
  await saveQuotations(library, derived.quotations, quotations);
  await linkQuotations(library, losing, quotations);
}
