import type { ArticleId } from '@/lib/domain/article';
import type { HighlightId } from '@/lib/domain/highlight';
import { placeQuote } from '@/lib/domain/place-quote';
import type { Span } from '@/lib/domain/span';
import { rederive } from '../corrections/rederive';
import type { Rulebook } from '../corrections/rulebook';
import type { HighlightRow } from '../rows';
import type { Library } from '../schema';

/** What a highlight's place is found in. */
export interface PlacedIn {
  readonly title: string;
  readonly text: string;
}

/** A highlight where its words stand in an article's text now; without a span where they are not found. Nothing else of it changes. */
export function placedAnew(highlight: HighlightRow, article: PlacedIn): HighlightRow {
  const found = placeQuote(article[highlight.part], highlight.quote);
  return { ...highlight, span: found?.span ?? null };
}

/**
 * Takes over where a page found highlights that have no span: by likeness, which its page alone looks for. One that has a span
 * keeps it, and a span outside the text is none. The article is derived anew where one of them gives a figure.
 */
export function placeHighlights(
  library: Library,
  articleId: ArticleId,
  found: readonly { readonly id: HighlightId; readonly span: Span }[],
  rulebook: Rulebook,
): Promise<void> {
  return library.transaction('rw', library.tables, async () => {
    const [article, text, rows] = await Promise.all([
      library.articles.get(articleId),
      library.texts.get(articleId),
      library.highlights.bulkGet(found.map(({ id }) => id)),
    ]);
    if (!article || !text) return;
    const lengths = { title: article.title.length, text: text.text.length };
    const placed = found.flatMap(({ span }, i) => {
      const row = rows[i];
      const fits = row?.articleId === articleId && row.span === null;
      return fits && span.start < span.end && span.end <= lengths[row.part]
        ? [{ ...row, span }]
        : [];
    });
    await library.highlights.bulkPut(placed);
    if (placed.some(({ figure }) => figure !== null))
      await rederive(library, articleId, rulebook, { sources: new Set(), all: false });
  });
}
