import type { Evidence } from '@/lib/domain/cross-reference';
import { toldAt } from '@/lib/domain/posts';
import type { ArticleRow, FigureRow } from '../rows';

/** One end of a cross-reference as it is shown. */
export function evidenceOf(figure: FigureRow, article: ArticleRow): Evidence {
  return {
    articleId: figure.articleId,
    findingId: figure.id,
    part: figure.part,
    span: { start: figure.start, end: figure.end },
    phrase: figure.phrase,
    subject: figure.subject,
    measure: figure.measure,
    low: figure.low,
    high: figure.high,
    bound: figure.bound,
    sentence: figure.sentence,
    source: figure.sourceName,
    site: article.site,
    title: article.title,
    url: article.url,
    day: toldAt(figure),
  };
}
