import type { ArticleId } from '@/lib/domain/article';
import type { SourceId } from '@/lib/domain/source';
import { addCitations, removeCitations } from '../citations';
import { isSame } from '../is-same';
import { figuresIn, quotationsIn, saidIn } from '../findings';
import { removeQuotations, saveQuotations } from '../link-quotations';
import { packSaid } from '../pack-findings';
import type { Compare, Comparing } from '../reading';
import { removeFigures, saveFigures } from '../save-figures';
import type { ArticleRow, Detected } from '../rows';
import type { Library } from '../schema';
import { indexArticle, unindexArticle } from '../search/index-article';
import { detectionRow } from './detection-row';
import { findBlocked } from './not-comparable';
import { relinkArticle } from '../relink';
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
  const { title } = article;
  await findBlocked(library, { id: articleId, title, text: text.text, figures: derived.figures });
  const ruled = await ruledFor(library, comparing);
  await relinkFigures(library, articleId, stored, derived, affected, ruled.figures);
  await requote(library, articleId, stored, derived, affected, ruled);
}

async function storedFindings(library: Library, { id, counts }: ArticleRow): Promise<Detected> {
  const [citations, { mentions, attributions }, figures, quotations] = await Promise.all([
    library.citations.where('articleId').equals(id).toArray(),
    saidIn(library, id),
    figuresIn(library, id),
    quotationsIn(library, id),
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
  const said = packSaid(article.id, derived);
  if (packSaid(article.id, stored).packed !== said.packed) await library.said.put(said);
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

/** Figures that are others than before are saved anew; else those that the reader's word is about elsewhere are linked anew. */
async function relinkFigures(
  library: Library,
  articleId: ArticleId,
  stored: Detected,
  derived: Detected,
  { sources, all }: Affected,
  compare: Compare,
): Promise<void> {
  if (!isSame(stored.figures, derived.figures)) {
    await removeFigures(library, articleId, compare);
    await saveFigures(library, articleId, derived.figures, compare);
    return;
  }
  const isAffected = derived.figures.some(
    ({ sourceId }) => all || (sourceId !== null && sources.has(sourceId)),
  );
  // Which of several numbers answers another article follows from all of them.
  if (isAffected) await relinkArticle(library, articleId, compare);
}

async function requote(
  library: Library,
  articleId: ArticleId,
  stored: Detected,
  derived: Detected,
  { sources }: Affected,
  { quotations }: Comparing,
): Promise<void> {
  const affected = derived.quotations.some(
    ({ sourceId }) => sourceId !== null && sources.has(sourceId),
  );
  if (isSame(stored.quotations, derived.quotations) && !affected) return;
  await removeQuotations(library, articleId, quotations);
  await saveQuotations(library, articleId, derived.quotations, quotations);
}
