import type { ArticleId } from '@/lib/domain/article';
import { articleCount, setArticleCount } from './article-count';
import { addCitations, removeCitations } from './citations';
import { saidRow } from './findings';
import { isCurrent } from './is-current';
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
 * Saves an article, its findings and all their cross-references in one transaction, so that a worker killed at any moment
 * leaves either all of it or nothing, and two articles read at once still find each other. Saving the same
 * reading again changes nothing; changed words replace the old ones, which stay as a revision. Findings of another version
 * of the analysis replace those of the same words.
 */
export function saveArticle(
  library: Library,
  reading: Reading,
  compare: Comparing,
): Promise<Saved> {
  return library.transaction('rw', library.tables, async () => {
    const { id } = reading.article;
    const before = await library.articles.get(id);
    if (before && isCurrent(before, reading.article)) {
      await addAddresses(library, before, reading.article.addresses);
      return { articleId: id, status: 'unchanged' };
    }
    const status = !before
      ? 'new'
      : before.hash === reading.article.hash
        ? 'reanalysed'
        : 'revised';
    const words = await wordsToIndex(library, reading, status);
    if (before && words) await unindexArticle(library, id);
    if (before && status === 'revised' && wasRead(before)) await keepRevision(library, before);
    if (before) await takeOut(library, id, compare);
    await Promise.all([
      library.articles.put(before ? successor(before, reading.article) : reading.article),
      library.texts.put({ articleId: id, text: reading.text }),
      before ? undefined : setArticleCount(library, (await articleCount(library)) + 1),
      addCitations(library, reading.citations),
      library.said.put(saidRow(id, reading)),
      saveFigures(library, id, reading.figures, compare.figures),
      saveQuotations(library, id, reading.quotations, compare.quotations),
      saveSketch(library, reading.sketch, compare.wording),
      words ? indexArticle(library, reading) : undefined,
    ]);
    return { articleId: id, status };
  });
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

async function addAddresses(
  library: Library,
  before: ArticleRow,
  found: readonly string[],
): Promise<void> {
  const addresses = [...new Set([...before.addresses, ...found])];
  if (addresses.length > before.addresses.length) {
    await library.articles.put({ ...before, addresses });
  }
}
