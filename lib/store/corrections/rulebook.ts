import type { ArticleId } from '@/lib/domain/article';
import type { SourceId } from '@/lib/domain/source';
import { sourceRules, type SourceRules } from '@/lib/domain/source-rules';
import type { Comparing } from '../reading';
import type { ArticleRow, CorrectionRow, Detected, HighlightRow } from '../rows';
import type { Library } from '../schema';

/** An article's own words, as far as the reader's word on it needs them. */
export interface ArticleWords {
  readonly article: Pick<ArticleRow, 'id' | 'title' | 'published' | 'day' | 'posts' | 'readAt'>;
  readonly text: string;
}

/** All that the reader says of one article's findings. */
export interface ReadersWord {
  /** Corrections of its figures, the first made first. */
  readonly corrections: readonly CorrectionRow[];
  readonly rules: SourceRules;
  /** Records whose name another bears in this article. */
  readonly otherBearers: ReadonlySet<SourceId>;
  /** Its highlights that give a figure and whose words are found. */
  readonly highlights: readonly HighlightRow[];
}

/** An article's findings as they are by the reader's word; the very same object where it has none on them. Pure. */
type Derive = (words: ArticleWords, detected: Detected, word: ReadersWord) => Detected;

/** How the reader's word is applied, and what findings are then compared by; matching and language are not the store's. */
export interface Rulebook {
  readonly derive: Derive;
  readonly comparing: Comparing;
}

/** The rules for sources in the whole library. */
export async function rulesOf(library: Library): Promise<SourceRules> {
  return sourceRules(await library.corrections.toArray());
}

/** What the reader says of one article. */
export async function wordOn(library: Library, articleId: ArticleId): Promise<ReadersWord> {
  const [corrections, highlights] = await Promise.all([
    library.corrections.orderBy('madeAt').toArray(),
    library.highlights.where('articleId').equals(articleId).sortBy('id'),
  ]);
  return wordOf(articleId, corrections, highlights);
}

/** What the reader says of one article: `corrections` of the whole library, the first made first, and the article's highlights. */
export function wordOf(
  articleId: ArticleId,
  corrections: readonly CorrectionRow[],
  highlights: readonly HighlightRow[],
): ReadersWord {
  return {
    corrections: corrections.filter(
      ({ ruling }) => 'figure' in ruling && ruling.figure.articleId === articleId,
    ),
    rules: sourceRules(corrections),
    otherBearers: new Set(
      corrections.flatMap(({ ruling }) =>
        ruling.kind === 'another-bearer' && ruling.articleId === articleId ? [ruling.sourceId] : [],
      ),
    ),
    highlights: highlights.filter(({ figure, span }) => figure !== null && span !== null),
  };
}
