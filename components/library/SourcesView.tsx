import { useTexts } from '@/components/text';
import { capitalised } from '@/components/words/capital';
import { dayInWords } from '@/components/words/dates';
import { counted } from '@/components/words/plural';
import type { SourceFilter, SourceLine } from '@/lib/domain/library-views';
import type { SourceKind } from '@/lib/domain/source';
import styles from './ArticlesView.module.css';
import { ChoiceFilter } from './Filters';
import type { Filling } from './library-props';
import { Looking } from './Looking';
import { NothingFound } from './NothingFound';
import { ALL_SOURCES, hashOf, SOURCE_KINDS } from './route';
import { SearchField } from './SearchField';
import view from './view.module.css';
import { VirtualList } from './VirtualList';

interface SourcesViewProps {
  readonly list: Filling<SourceLine>;
  readonly filter: SourceFilter;
  readonly onFilter: (filter: SourceFilter) => void;
}

/** What a sort of source is called, by its key in `_locales`. */
export const KINDS: Readonly<Record<SourceKind, string>> = {
  person: 'kindPerson',
  organization: 'kindOrganization',
  government: 'kindGovernment',
  outlet: 'kindOutlet',
  document: 'kindDocument',
  anonymous: 'kindAnonymous',
};

/** Everybody who was cited by name, those cited in most articles first; or those of one sort, the unnamed among them. */
export function SourcesView({ list, filter, onFilter }: SourcesViewProps) {
  const texts = useTexts();
  const { translate } = texts;
  const all = hashOf({ view: 'sources', filter: ALL_SOURCES });
  const isEmpty = list.state === 'all' && list.rows.length === 0;
  return (
    <>
      <header class={view.head}>
        <h1>{translate('librarySources')}</h1>
        <form class={view.fields} role="search" onSubmit={(event) => event.preventDefault()}>
          <SearchField
            label={translate('librarySearchSources')}
            words={filter.words}
            onSearch={(words) => onFilter({ ...filter, words })}
          />
          <ChoiceFilter
            label={translate('libraryKind')}
            all={translate('libraryAllNamed')}
            chosen={filter.kind}
            choices={SOURCE_KINDS}
            nameOf={(kind) => translate(KINDS[kind as SourceKind])}
            onChoose={(chosen) =>
              onFilter({ ...filter, kind: SOURCE_KINDS.find((kind) => kind === chosen) ?? null })
            }
          />
        </form>
        <Looking looked={list.looked} />
      </header>
      <NothingFound
        list={list}
        isWhole={hashOf({ view: 'sources', filter }) === all}
        empty="libraryNoSources"
        none="libraryNoSuchSource"
        all={all}
      />
      {!isEmpty && (
        <VirtualList
          {...list}
          label={translate('librarySources')}
          keyOf={({ sourceId }) => sourceId}
          hrefOf={({ sourceId }) => hashOf({ view: 'source', id: sourceId })}
        >
          {({ name, kind, articles, figures, citedIn }) => (
            <>
              <span class={styles.title} dir="auto">
                {citedIn === null ? name : capitalised(name, texts.locale)}
              </span>
              <span class={styles.meta}>
                {citedIn === null ? (
                  <>
                    {translate(KINDS[kind])} · {counted(texts, 'articles', articles)}
                  </>
                ) : (
                  <>
                    <bdi>{citedIn.site}</bdi> ·{' '}
                    <time class="piece" dateTime={citedIn.day}>
                      {dayInWords(texts, citedIn.day)}
                    </time>
                  </>
                )}
                {figures > 0 && <> · {counted(texts, 'figures', figures)}</>}
              </span>
            </>
          )}
        </VirtualList>
      )}
    </>
  );
}
