import type { ArticleId } from '@/lib/domain/article';
import type { HighlightChoices } from '@/lib/domain/choices';
import { contains, type Part, type Span } from '@/lib/domain/span';
import { figuresIn } from '../findings';
import type { Library } from '../schema';
import { sourcesOf } from './source-choices';
import { tagsOffered } from './tags';

/** Most tags that are offered. */
const TAGS = 100;

/** What the editor of a highlight offers for a passage. */
export async function highlightChoices(
  library: Library,
  articleId: ArticleId,
  part: Part,
  span: Span,
): Promise<HighlightChoices> {
  const [sources, figures, tags] = await Promise.all([
    sourcesOf(library, articleId),
    figuresIn(library, articleId),
    tagsOffered(library, TAGS),
  ]);
  const first = figures
    .filter((row) => row.part === part && contains(span, row))
    .sort((x, y) => x.start - y.start)[0];
  return {
    sources,
    figure: first
      ? {
          phrase: first.phrase,
          value: {
            low: first.low,
            high: first.high,
            bound: first.bound,
            measure: first.measure,
            subject: first.subject,
          },
        }
      : null,
    tags,
  };
}
