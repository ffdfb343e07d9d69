import type { ArticleId } from '@/lib/domain/article';
import { articleCount, setArticleCount } from './article-count';
import { addCitations, removeCitations } from './citations';
import { removeFindings } from './remove-findings';
import { removeWording } from './remove-wording';
import { saveQuotations } from './link-quotations';
import { saveSketch } from './link-copies';
import { saveFigures } from './save-figures';
import type { Comparing, Reading } from './reading';
import type { ArticleRow } from './rows';
import type { Library } from './schema';
import { indexArticle, unindexArticle } from './search/index-article';

/** What saving an article did. `unchanged`: the same words were saved before. */
export interface Saved {
  readonly articleId: ArticleId;
  readonly status: 'new' | 'unchanged' | 'revised';
}

/**
 * Saves an article, its findings and all their cross-references in one transaction, so that a worker killed at any moment
 * leaves either all of it or nothing, and two articles read at once still find each other. Saving the same
 * reading again changes nothing; changed words replace the old ones, which stay as a revision.
 */
export function saveArticle(
  library: Library,
  reading: Reading,
  compare: Comparing,
): Promise<Saved> {
  return library.transaction('rw', library.tables, async () => {
    const { id } = reading.article;
    const before = await library.articles.get(id);
    if (before?.hash === reading.article.hash) {
      await addAddresses(library, before, reading.article.addresses);
      return { articleId: id, status: 'unchanged' };
    }
    if (before) await setAside(library, before, compare);
    await Promise.all([
      library.articles.put(before ? revisionOf(before, reading.article) : reading.article),
      library.texts.put({ articleId: id, text: reading.text }),
      before ? undefined : setArticleCount(library, (await articleCount(library)) + 1),
      addCitations(library, reading.citations),
      library.mentions.bulkPut(reading.mentions),
      library.attributions.bulkPut(reading.attributions),
      saveFigures(library, reading.figures, compare.figures),
      saveQuotations(library, reading.quotations, compare.quotations),
      saveSketch(library, reading.sketch, reading.copyTerms, compare.wording),
      indexArticle(library, reading),
    ]);
    return { articleId: id, status: before ? 'revised' : 'new' };
  });
}

/** Keeps the words of the last reading as a revision and takes its findings out. */
async function setAside(library: Library, before: ArticleRow, compare: Comparing): Promise<void> {
  const old = await library.texts.get(before.id);
  await library.revisions.put({
    articleId: before.id,
    revision: before.revision,
    title: before.title,
    text: old?.text ?? '',
    hash: before.hash,
    readAt: before.readAt,
  });
  await unindexArticle(library, before.id);
  await removeCitations(library, before.id);
  await removeFindings(library, before.id, compare.figures);
  await removeWording(library, before.id, compare);
}

function revisionOf(before: ArticleRow, now: ArticleRow): ArticleRow {
  return {
    ...now,
    addresses: [...new Set([...before.addresses, ...now.addresses])],
    firstReadAt: before.firstReadAt,
    revision: before.revision + 1,
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
