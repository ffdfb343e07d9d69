import type { ArticleId } from './article';
import type { SourceId } from './source';

/** What the key of everybody begins with whom an article leaves unnamed: they are somebody else in every other one. */
export const UNNAMED = '#';

/** Key of somebody whom an article leaves unnamed; `index`: its place among the article's sources. */
export function unnamedKey(article: ArticleId, index: number): SourceId {
  return `${UNNAMED}${article}${UNNAMED}${String(index)}`;
}

/** The article that leaves a source unnamed; null where it is one with a name. */
export function articleOfUnnamed(id: SourceId): ArticleId | null {
  return id.startsWith(UNNAMED) ? (id.split(UNNAMED)[1] ?? null) : null;
}
