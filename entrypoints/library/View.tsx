import { useEffect } from 'preact/hooks';
import { ArticlesView } from '@/components/library/ArticlesView';
import { HighlightsView } from '@/components/library/HighlightsView';
import { QuotationsView } from '@/components/library/QuotationsView';
import { RevisionsView } from '@/components/library/RevisionsView';
import type { Route } from '@/components/library/route';
import { SourcesView } from '@/components/library/SourcesView';
import { StoriesView } from '@/components/library/StoriesView';
import {
  useArticles,
  useHighlights,
  useQuotations,
  useRevisions,
  useSources,
  useStories,
} from '@/lib/ui/library-lists';
import { useConflictCounts } from '@/lib/ui/library-conflicts';
import { useArticlesFound } from '@/lib/ui/library-count';
import { useSites } from '@/lib/ui/library-entries';
import { useMeanings } from '@/lib/ui/library-meanings';
import { Article, Source, Story } from './Entries';
import { Exchange } from './Exchange';
import type { Problem, Shared } from './shared';

/** The props of the view of one name. */
interface ViewProps<Name extends Route['view'] = Route['view']> {
  readonly route: Extract<Route, { readonly view: Name }>;
  readonly shared: Shared;
}

/** The view that a route asks for, over what the library holds. */
export function View({ route, shared }: ViewProps) {
  switch (route.view) {
    case 'articles':
      return <Articles route={route} shared={shared} />;
    case 'article':
      return <Article id={route.id} shared={shared} />;
    case 'sources':
      return <Sources route={route} shared={shared} />;
    case 'source':
      return <Source id={route.id} shared={shared} />;
    case 'stories':
      return <Stories route={route} shared={shared} />;
    case 'story':
      return <Story id={route.id} shared={shared} />;
    case 'quotations':
      return <Quotations route={route} shared={shared} />;
    case 'highlights':
      return <Highlights route={route} shared={shared} />;
    case 'revisions':
      return <Revisions shared={shared} />;
    case 'exchange':
      return <Exchange shared={shared} />;
  }
}

function Articles({ route: { filter }, shared }: ViewProps<'articles'>) {
  const { held, replace } = shared;
  const list = useTold(useArticles(filter, held?.stamp), shared);
  const { answer: sites } = useSites(list.state !== 'loading');
  const isCounted = list.state === 'more' && list.total === null && held !== null;
  const count = useArticlesFound(
    filter,
    isCounted ? `${JSON.stringify(filter)} ${held.stamp}` : null,
  );
  const { counts, onSight } = useConflictCounts(list.rows, held?.stamp);
  return (
    <ArticlesView
      list={list}
      conflicts={counts}
      onSight={onSight}
      filter={filter}
      held={held?.articles ?? null}
      count={list.total ?? count}
      sites={sites ?? []}
      tags={held?.tags ?? []}
      today={new Date().toISOString()}
      onFilter={(next) => replace({ view: 'articles', filter: next })}
    />
  );
}

function Sources({ route: { filter }, shared }: ViewProps<'sources'>) {
  const list = useTold(useSources(filter, shared.held?.stamp), shared);
  return (
    <SourcesView
      list={list}
      filter={filter}
      onFilter={(next) => shared.replace({ view: 'sources', filter: next })}
    />
  );
}

function Stories({ route: { filter }, shared }: ViewProps<'stories'>) {
  const list = useTold(useStories(filter, shared.held?.stamp), shared);
  return (
    <StoriesView
      list={list}
      filter={filter}
      onFilter={(next) => shared.replace({ view: 'stories', filter: next })}
    />
  );
}

function Quotations({ route: { words }, shared }: ViewProps<'quotations'>) {
  const list = useTold(useQuotations(words, shared.held?.stamp), shared);
  const onSearch = (next: string) => shared.replace({ view: 'quotations', words: next });
  return <QuotationsView list={list} words={words} onSearch={onSearch} />;
}

function Revisions({ shared }: Pick<ViewProps, 'shared'>) {
  return <RevisionsView list={useTold(useRevisions(shared.held?.stamp), shared)} />;
}

function Highlights({ route: { choice }, shared }: ViewProps<'highlights'>) {
  const { meaning, tag, words, orphans } = choice;
  const filter = { ...(meaning && { meaning }), ...(tag && { tag }), words, orphans };
  const list = useTold(useHighlights(filter, shared.held?.hand), shared);
  return (
    <HighlightsView
      list={list}
      choice={choice}
      meanings={useMeanings()}
      tags={shared.held?.tags ?? []}
      actions={shared.actions}
      onChoose={(next) => shared.replace({ view: 'highlights', choice: next })}
    />
  );
}

/** Passes a list on, and tells the page where it could not be read. */
function useTold<List extends { readonly problem: Problem }>(
  list: List,
  { onProblem }: Shared,
): List {
  useEffect(() => onProblem(list.problem), [list.problem]);
  return list;
}
