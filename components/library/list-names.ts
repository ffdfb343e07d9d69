import type { ListName } from './route';

/** What each list of the library is called, by its key in `_locales`. */
export const LIST_NAMES: Readonly<Record<ListName, string>> = {
  articles: 'libraryArticles',
  sources: 'librarySources',
  stories: 'libraryStories',
  quotations: 'libraryQuotations',
  highlights: 'libraryHighlights',
  revisions: 'libraryRevisions',
  exchange: 'libraryExchange',
};
