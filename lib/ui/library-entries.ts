import { useRef } from 'preact/hooks';
import type { ArticleId } from '@/lib/domain/article';
import type { Highlight } from '@/lib/domain/highlight';
import { articleById, libraryCounts } from '@/lib/store/queries/articles';
import { crossReferencesOf } from '@/lib/store/queries/cross-references';
import type { SourceId } from '@/lib/domain/source';
import { highlightsOf } from '@/lib/store/queries/highlights';
import {
  headOf,
  libraryStamp,
  sitesRead,
  textOfArticle,
} from '@/lib/store/queries/library-articles';
import { revisionsOf } from '@/lib/store/queries/library-revisions';
import { comparedWithOthers } from '@/lib/store/queries/library-source';
import { sourceById, sourcesOf } from '@/lib/store/queries/library-sources';
import { storyLineOf, storyOf } from '@/lib/store/queries/library-stories';
import { mergeReasons } from '@/lib/store/queries/merge-reasons';
import { originOf } from '@/lib/store/queries/origins';
import { quotationsOf } from '@/lib/store/queries/quotations';
import { tagsInUse } from '@/lib/store/queries/tags';
import { linksShown } from './hand-queries';
import { reanalysisProgress } from '@/lib/store/queries/reanalysis-progress';
import type { OpenLibrary } from './library-list';
import { changesIn } from './library-revision-changes';
import { useHandRound, useWatched } from './library-watch';

/** How much there is, the tags in use, and what differs from before whenever a highlight was changed. */
export function useOverview() {
  const hand = String(useHandRound());
  const { answer, problem } = useWatched(overview, '');
  return { answer: answer && { ...answer, hand }, problem };
}

/** The sites of the articles; asked for once some were shown, since each takes a look of its own. */
export function useSites(isShown: boolean) {
  const asked = useRef(false);
  asked.current ||= isShown;
  return useWatched(sitesRead, asked.current ? '' : null);
}

/** An article; null where the library does not hold it (any longer). */
export const useArticle = (id: ArticleId) => useWatched((library) => readOf(library, id), id);

/** A source; null where no article cites it (any longer). */
export const useSource = (id: SourceId) => useWatched((library) => sourceById(library, id), id);

/** How a source's figures stand to those of others. */
export const useCompared = (id: SourceId) =>
  useWatched((library) => comparedWithOthers(library, id), id);

/** Why the records of a source are one. */
export const useMergeReasons = (id: SourceId) =>
  useWatched((library) => mergeReasons(library, id), id);

/** The story of an article; null where no other article tells it. */
export const useStory = (id: ArticleId) => useWatched((library) => storyOf(library, id), id);

/** How far the library is analysed anew; null while it is not. */
export const useReanalysed = () => useWatched(reanalysisProgress, '');

async function overview(library: OpenLibrary) {
  const [{ articles }, stamp, tags] = await Promise.all([
    libraryCounts(library),
    libraryStamp(library),
    tagsInUse(library),
  ]);
  return { articles, stamp, tags };
}

async function readOf(library: OpenLibrary, articleId: ArticleId) {
  const article = await articleById(library, articleId);
  if (article === null) return null;
  const [text, crossReferences, sources, highlights, quotations, origin, revisions, story] =
    await Promise.all([
      textOfArticle(library, articleId),
      crossReferencesOf(library, articleId),
      sourcesOf(library, articleId),
      highlightsOf(library, articleId),
      quotationsOf(library, articleId),
      originOf(library, articleId),
      revisionsOf(library, articleId),
      storyLineOf(library, articleId),
    ]);
  return {
    article,
    text,
    crossReferences,
    sources,
    highlights: await Promise.all(highlights.map((one) => shownHighlight(library, one))),
    quotations,
    copies: (origin?.articles ?? []).filter((one) => one.articleId !== articleId),
    revisions: revisions.map(changesIn),
    story,
  };
}

/** A highlight with its article and what it is linked to. */
export async function shownHighlight(library: OpenLibrary, highlight: Highlight) {
  const [article, links] = await Promise.all([
    articleById(library, highlight.articleId),
    linksShown(library, highlight.id),
  ]);
  return { highlight, head: article && headOf(article), links };
}
