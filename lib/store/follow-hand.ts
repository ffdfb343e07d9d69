import type { ArticleId } from '@/lib/domain/article';
import type { Follow } from './changes';
import { placedAnew } from './highlights/place-highlights';
import type { ChangedRow } from './change-rows';
import type { Library } from './schema';

/** What a change of the reader's hand has touched. */
export interface Touched {
  /** Articles whose highlights are others now. */
  readonly highlights: Set<ArticleId>;
  /** Articles whose findings or links are others now. */
  readonly findings: Set<ArticleId>;
}

/** What follows from changed rows of the reader's own; what is touched is added to `touched`. */
export function followHand(library: Library, touched: Touched): Follow {
  return async (rows) => {
    for (const row of rows) if (row.table === 'highlights') await followHighlight(row);
  };

  async function followHighlight({ before, after }: ChangedRow & { table: 'highlights' }) {
    const articleId = (after ?? before)?.articleId;
    if (articleId !== undefined) touched.highlights.add(articleId);
    if (!after) return;
    // The text may be another one than when the row was last written: undo brings rows back from before a revision.
    const [article, text] = await Promise.all([
      library.articles.get(after.articleId),
      library.texts.get(after.articleId),
    ]);
    if (!article || !text) return;
    const placed = placedAnew(after, { title: article.title, text: text.text });
    if (placed.span !== null) await library.highlights.put(placed);
  }
}
