import type { ArticleId } from '@/lib/domain/article';
import { countArticle } from './article-count';
import { addCitations, removeCitations } from './citations';
import { packSaid } from './pack-findings';
import { removeFindings } from './remove-findings';
import { removeWording } from './remove-wording';
import { saveQuotations } from './link-quotations';
import { saveSketch } from './link-copies';
import { saveFigures } from './save-figures';
import type { Comparing, Reading } from './reading';
import type { ArticleRow, CitationRow } from './rows';
import type { Library } from './schema';
import { indexArticle, unindexArticle } from './search/index-article';

/** What saving an article did. `unchanged`: it was saved before; `reanalysed`: its words were, with other findings. */
export interface Saved {
  readonly articleId: ArticleId;
  readonly status: 'new' | 'unchanged' | 'revised' | 'reanalysed';
}

/**
 * Saves an article, its findings and all their cross-references: part of the transaction of {@link saveRuled}. Changed words replace
 * the old ones, which stay as a revision. Findings of another version of the analysis replace those of the same words.
 * `before`: the article as the library holds it.
 */
export async function saveArticle(
  library: Library,
  before: ArticleRow | undefined,
  reading: Reading,
  compare: Comparing,
): Promise<Saved> {
  const { id } = reading.article;
  const status = !before ? 'new' : before.hash === reading.article.hash ? 'reanalysed' : 'revised';
  const words = await wordsToIndex(library, reading, status);
  if (before && words) await unindexArticle(library, id);
  if (before && status === 'revised' && wasRead(before)) await keepRevision(library, before);
  if (before) await takeOut(library, id, compare);
  // What links the article comes first: the rest is written while it is compared.
  await Promise.all([
    saveFigures(library, id, reading.figures, compare.figures),
    saveSketch(library, reading.sketch, compare.wording),
    saveQuotations(library, id, reading.quotations, compare.quotations),
    library.articles.put(before ? successor(before, reading.article) : reading.article),
    library.texts.put({ articleId: id, text: reading.text }),
    before ? undefined : countArticle(library, 1),
    addCitations(library, reading.citations),
    library.said.put(packSaid(id, reading)),
    words ? indexArticle(library, reading) : undefined,
  ]);
  return { articleId: id, status };
}

/** Whether what the article is searched by is another than before: its words, or the names of those it cites. */
async function wordsToIndex(
  library: Library,
  { article, citations }: Reading,
  status: Saved['status'],
): Promise<boolean> {
  if (status !== 'reanalysed') return true;
  const before = await library.citations.where('articleId').equals(article.id).toArray();
  const namesOf = (rows: readonly CitationRow[]) =>
    [...new Set(rows.flatMap(({ name, aliases }) => [name, ...aliases]))].sort().join('\n');
  return namesOf(before) !== namesOf(citations);
}

/** Of an article that came in with a file of highlights nothing but its address is known until it is read. */
function wasRead({ limit }: ArticleRow): boolean {
  return limit !== 'no-text';
}

/** Keeps the words of the last reading as a revision. */
async function keepRevision(library: Library, before: ArticleRow): Promise<void> {
  const old = await library.texts.get(before.id);
  await library.revisions.put({
    articleId: before.id,
    revision: before.revision,
    title: before.title,
    text: old?.text ?? '',
    hash: before.hash,
    readAt: before.readAt,
  });
}

/** Takes all that was found in the last reading out. */
async function takeOut(library: Library, id: ArticleId, compare: Comparing): Promise<void> {
  await removeCitations(library, id);
  await removeFindings(library, id, compare.figures);
  await removeWording(library, id, compare);
}

/** An article's row after another one; findings alone make no new reading. */
function successor(before: ArticleRow, now: ArticleRow): ArticleRow {
  const sameWords = before.hash === now.hash;
  return {
    ...now,
    addresses: [...new Set([...before.addresses, ...now.addresses])],
    firstReadAt: before.firstReadAt,
    readAt: sameWords ? before.readAt : now.readAt,
    revision: before.revision + (sameWords || !wasRead(before) ? 0 : 1),
  };
}
