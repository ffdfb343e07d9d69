import type { ArticleId } from '@/lib/domain/article';
import {
  ALL_ARTICLES,
  type ArticleFilter,
  type SourceFilter,
  type StoryFilter,
} from '@/lib/domain/library-views';
import type { SourceId, SourceKind } from '@/lib/domain/source';

/** What narrows the list of highlights. */
export interface HighlightChoice {
  readonly words: string;
  readonly meaning: string | null;
  readonly tag: string | null;
  /** Only those whose words their article no longer has. */
  readonly orphans: boolean;
}

/** What the library shows; stands in the address behind "#", so that the browser's own Back works. */
export type Route =
  | { readonly view: 'articles'; readonly filter: ArticleFilter }
  | { readonly view: 'article'; readonly id: ArticleId }
  | { readonly view: 'sources'; readonly filter: SourceFilter }
  | { readonly view: 'source'; readonly id: SourceId }
  | { readonly view: 'stories'; readonly filter: StoryFilter }
  | { readonly view: 'story'; readonly id: ArticleId }
  | { readonly view: 'quotations'; readonly words: string }
  | { readonly view: 'highlights'; readonly choice: HighlightChoice }
  | { readonly view: 'revisions' }
  | { readonly view: 'exchange' };

/** Lists of the library, and the way out and in; each is an entry of its navigation. */
export const LISTS = [
  'articles',
  'sources',
  'stories',
  'quotations',
  'highlights',
  'revisions',
  'exchange',
] as const;

/** One of {@link LISTS}. */
export type ListName = (typeof LISTS)[number];

/** Sorts of sources that a list may be narrowed to, in the order of its menu. */
export const SOURCE_KINDS: readonly SourceKind[] = [
  'person',
  'organization',
  'government',
  'outlet',
  'document',
  'anonymous',
];

/** Nobody is left out but those who stay unnamed. */
export const ALL_SOURCES: SourceFilter = { words: '', kind: null };

/** Nothing is left out. */
export const ALL_STORIES: StoryFilter = { words: '', from: null, to: null, conflicts: false };

/** Nothing is left out. */
export const ALL_HIGHLIGHTS: HighlightChoice = {
  words: '',
  meaning: null,
  tag: null,
  orphans: false,
};

/** Reads the part of an address from "#" on; what it does not know is the list of articles. */
export function routeOf(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#?\/?/u, '').split('?', 2);
  const [name, key = ''] = path.split('/', 2);
  const asked = new URLSearchParams(query);
  const words = asked.get('words') ?? '';
  const id = decoded(key);
  switch (name) {
    case 'sources':
      return id ? { view: 'source', id } : { view: 'sources', filter: sourcesIn(asked, words) };
    case 'stories':
      return id ? { view: 'story', id } : { view: 'stories', filter: storiesIn(asked, words) };
    case 'quotations':
      return { view: 'quotations', words };
    case 'highlights':
      return {
        view: 'highlights',
        choice: {
          words,
          meaning: asked.get('meaning'),
          tag: asked.get('tag'),
          orphans: asked.has('orphans'),
        },
      };
    case 'revisions':
    case 'exchange':
      return { view: name };
    default:
      return name === 'articles' && id
        ? { view: 'article', id }
        : { view: 'articles', filter: filterIn(asked, words) };
  }
}

/** The address of a route, from "#" on. */
export function hashOf(route: Route): string {
  switch (route.view) {
    case 'articles':
      return withQuery('articles', { ...route.filter });
    case 'article':
      return `#/articles/${encodeURIComponent(route.id)}`;
    case 'stories':
      return withQuery('stories', { ...route.filter });
    case 'sources':
      return withQuery('sources', { ...route.filter });
    case 'quotations':
      return withQuery('quotations', { words: route.words });
    case 'source':
      return `#/sources/${encodeURIComponent(route.id)}`;
    case 'story':
      return `#/stories/${encodeURIComponent(route.id)}`;
    case 'highlights':
      return withQuery('highlights', { ...route.choice });
    default:
      return `#/${route.view}`;
  }
}

/** The list that a route belongs to. */
export function listOf({ view }: Route): ListName {
  if (view === 'article') return 'articles';
  if (view === 'source') return 'sources';
  return view === 'story' ? 'stories' : view;
}

function filterIn(asked: URLSearchParams, words: string): ArticleFilter {
  return { ...storiesIn(asked, words), site: asked.get('site'), tag: asked.get('tag') };
}

function sourcesIn(asked: URLSearchParams, words: string): SourceFilter {
  return { words, kind: SOURCE_KINDS.find((kind) => kind === asked.get('kind')) ?? null };
}

function storiesIn(asked: URLSearchParams, words: string): StoryFilter {
  const day = (key: string) => /^\d{4}-\d{2}-\d{2}$/u.exec(asked.get(key) ?? '')?.[0] ?? null;
  return { words, from: day('from'), to: day('to'), conflicts: asked.has('conflicts') };
}

function withQuery(
  name: ListName,
  values: Readonly<Record<string, string | boolean | null>>,
): string {
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries(values)) {
    if (value === true) query.set(key, '');
    else if (value !== false && value !== null && value !== '') query.set(key, value);
  }
  const written = query.toString();
  return `#/${name}${written === '' ? '' : `?${written}`}`;
}

function decoded(key: string): string {
  try {
    return decodeURIComponent(key);
  } catch {
    return key;
  }
}

/** A list as it is when nothing narrows it. */
export function startOf(list: ListName): Route {
  switch (list) {
    case 'articles':
      return { view: list, filter: ALL_ARTICLES };
    case 'sources':
      return { view: list, filter: ALL_SOURCES };
    case 'quotations':
      return { view: list, words: '' };
    case 'stories':
      return { view: list, filter: ALL_STORIES };
    case 'highlights':
      return { view: list, choice: ALL_HIGHLIGHTS };
    case 'revisions':
    case 'exchange':
      return { view: list };
  }
}
