import type {
  ArticleFilter,
  Batch,
  RevisionChanges,
  SourceFilter,
  StoryFilter,
} from '@/lib/domain/library-views';
import type { SourceId } from '@/lib/domain/source';
import { articlesFound } from '@/lib/store/queries/library-articles';
import { highlightsFound, type HighlightFilter } from '@/lib/store/queries/library-highlights';
import { quotationsFound } from '@/lib/store/queries/library-quotations';
import { revisionsFound } from '@/lib/store/queries/library-revisions';
import { citedIn } from '@/lib/store/queries/library-source';
import { sourcesFound } from '@/lib/store/queries/library-sources';
import { storiesFound } from '@/lib/store/queries/library-stories';
import { shownHighlight } from './library-entries';
import { useLibraryList, type OpenLibrary } from './library-list';
import { changesIn } from './library-revision-changes';

/** The articles that pass a filter, the newest first. `stamp`, here and below: see {@link useLibraryList}. */
export const useArticles = (filter: ArticleFilter, stamp: string | undefined) =>
  useLibraryList(
    (library) => articlesFound(library, filter),
    `articles ${JSON.stringify(filter)}`,
    stamp,
  );

/** The sources that pass a filter, those cited in most articles first. */
export const useSources = (filter: SourceFilter, stamp: string | undefined) =>
  useLibraryList(
    (library) => sourcesFound(library, filter),
    `sources ${JSON.stringify(filter)}`,
    stamp,
  );

/** What articles say that a source said, the newest first. */
export const useCited = (id: SourceId, stamp: string | undefined) =>
  useLibraryList((library) => citedIn(library, id), `cited ${id}`, stamp);

/** The stories that pass a filter, by their newest article. */
export const useStories = (filter: StoryFilter, stamp: string | undefined) =>
  useLibraryList(
    (library) => storiesFound(library, filter),
    `stories ${JSON.stringify(filter)}`,
    stamp,
  );

/** Quotations of several articles that have the typed words, the newest first. */
export const useQuotations = (words: string, stamp: string | undefined) =>
  useLibraryList((library) => quotationsFound(library, words), `quotations ${words}`, stamp);

/** Changes of articles' texts, the last noticed first. */
export const useRevisions = (stamp: string | undefined) =>
  useLibraryList(changesFound, 'revisions', stamp);

/** The reader's highlights that pass a filter, the last changed first. */
export const useHighlights = (filter: HighlightFilter, stamp: string | undefined) =>
  useLibraryList(
    (library) => shownHighlights(library, filter),
    `highlights ${JSON.stringify(filter)}`,
    stamp,
  );

/** The reader's highlights that pass a filter, with what they are linked to, a batch at a time. */
async function* shownHighlights(library: OpenLibrary, filter: HighlightFilter) {
  for await (const { rows, looked } of highlightsFound(library, filter))
    yield { rows: await Promise.all(rows.map((one) => shownHighlight(library, one))), looked };
}

/** Every change of an article's text with the passages in which it is, a batch at a time. */
async function* changesFound(library: OpenLibrary): AsyncGenerator<Batch<RevisionChanges>, void> {
  for await (const { rows, looked } of revisionsFound(library))
    yield { rows: rows.map(changesIn), looked };
}
