import type { ArticleId } from '@/lib/domain/article';
import { countArticle } from './article-count';
import { removeCitations } from './citations';
import { ruledFor } from './corrections/ruled-comparing';
import { removeHand } from './highlights/remove-hand';
import { removeFindings } from './remove-findings';
import type { Comparing } from './reading';
import { removeWording } from './remove-wording';
import type { Library } from './schema';
import { unindexArticle } from './search/index-article';

/**
 * Takes an article out as if it had never been read: words, revisions, findings, links and what it told of its sources, and the
 * reader's own words that quote it (docs/decisions/0012). Whoever calls this has asked.
 */
export function forgetArticle(
  library: Library,
  articleId: ArticleId,
  comparing: Comparing,
): Promise<void> {
  return library.transaction('rw', library.tables, async () => {
    const known = await library.articles.get(articleId);
    if (!known) return;
    const compare = await ruledFor(library, comparing);
    await unindexArticle(library, articleId);
    await removeCitations(library, articleId);
    await removeFindings(library, articleId, compare.figures);
    await removeWording(library, articleId, compare);
    await removeHand(library, articleId);
    await Promise.all([
      library.articles.delete(articleId),
      library.texts.delete(articleId),
      library.revisions
        .where('[articleId+revision]')
        .between([articleId, 0], [articleId, Infinity])
        .delete(),
      countArticle(library, -1),
    ]);
  });
}
