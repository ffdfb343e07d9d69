import type { Analysis, AnalysisInput } from '@/lib/domain/analysis';
import type { ArticleContent, ArticleId } from '@/lib/domain/article';
import type { Refusal } from '@/lib/domain/status';
import { saveRuled } from '@/lib/store/corrections/save-ruled';
import { storeFailure } from '@/lib/store/failure';
import { isCurrent } from '@/lib/store/is-current';
import { articleIdOf, hashOf } from '@/lib/store/keys';
import type { ArticleRow } from '@/lib/store/rows';
import type { Saved } from '@/lib/store/save-article';
import type { Library } from '@/lib/store/schema';
import { readingOf } from './reading-of';
import { rulebook } from './rulebook';
import { storyDay, storyPosts } from './story-day';

/** What reading an article stands on. */
export interface ReadArticleContext {
  readonly library: Library;
  /** `lib/language/analyse.ts` with its model. */
  readonly analyse: (input: AnalysisInput) => Analysis;
  /** Milliseconds since the epoch. */
  readonly now: () => number;
  /** Whether passages of one article that only repeat each other are linked too; not for a reader's library. */
  readonly linkRepeats?: boolean;
  /** What `analyse` is of; see `lib/language/version.ts`. Left out by scripts: then nothing known is read anew. */
  readonly version?: string | null;
}

/** The article is in the library, or why it is not. */
export type ReadResult =
  | ({ readonly ok: true } & Saved)
  | { readonly ok: false; readonly why: Refusal; readonly articleId: ArticleId };

/**
 * Reads an article: analyses it, compares its figures with those read before, and saves all of it at once. May be
 * called any number of times for the same article.
 */
export async function readArticle(
  { library, analyse, now, linkRepeats = false, version = null }: ReadArticleContext,
  content: ArticleContent,
): Promise<ReadResult> {
  const id = await articleIdOf(content.canonicalUrl);
  if (content.text.trim() === '') return { ok: false, why: 'no-text', articleId: id };
  const hash = await hashOf(content.title, content.text);
  try {
    if (await isKnown(library, id, { hash, analysisVersion: version }, content.url)) {
      return { ok: true, articleId: id, status: 'unchanged' };
    }
    const at = now();
    const day = storyDay(content.published, at);
    const posts = storyPosts(content, at);
    const analysis = analyse({
      title: content.title,
      text: content.text,
      language: content.language,
      published: day,
      posts,
      outlet: content.site,
    });
    if (analysis.limit === 'too-long') return { ok: false, why: 'too-long', articleId: id };
    const occasion = { id, hash, at, day, posts, analysisVersion: version };
    const reading = readingOf(content, analysis, occasion);
    const saved = await saveRuled(library, reading, rulebook(linkRepeats));
    return { ok: true, ...saved };
  } catch (error) {
    const why = storeFailure(error);
    if (why === null) throw error;
    return { ok: false, why, articleId: id };
  }
}

/** Whether just this was read at just this address, so that nothing is left to do. */
async function isKnown(
  library: Library,
  id: ArticleId,
  now: Pick<ArticleRow, 'hash' | 'analysisVersion'>,
  url: string,
): Promise<boolean> {
  const known = await library.articles.get(id);
  return known !== undefined && isCurrent(known, now) && known.addresses.includes(url);
}
