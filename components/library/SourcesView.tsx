import { useTexts } from '@/components/text';
import { counted } from '@/components/words/plural';
import type { SourceLine } from '@/lib/domain/library-views';
import type { SourceKind } from '@/lib/domain/source';
import styles from './ArticlesView.module.css';
import type { Filling } from './library-props';
import { NothingFound } from './NothingFound';
import { hashOf } from './route';
import { SearchField } from './SearchField';
import view from './view.module.css';
import { VirtualList } from './VirtualList';

interface SourcesViewProps {
  readonly list: Filling<SourceLine>;
  readonly words: string;
  readonly onSearch: (words: string) => void;
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

/** Everybody who was cited by name, those cited in most articles first. */
export function SourcesView({ list, words, onSearch }: SourcesViewProps) {
  const texts = useTexts();
  const { translate } = texts;
  const isEmpty = list.state === 'all' && list.rows.length === 0;
  return (
    <>
      <header class={view.head}>
        <h1>{translate('librarySources')}</h1>
        <form class={view.fields} role="search" onSubmit={(event) => event.preventDefault()}>
          <SearchField
            label={translate('librarySearchSources')}
            words={words}
            onSearch={onSearch}
          />
        </form>
      </header>
      <NothingFound
        list={list}
        isWhole={words === ''}
        empty="libraryNoSources"
        none="libraryNoSuchSource"
        all={hashOf({ view: 'sources', words: '' })}
      />
      {!isEmpty && (
        <VirtualList
          {...list}
          label={translate('librarySources')}
          keyOf={({ sourceId }) => sourceId}
          hrefOf={({ sourceId }) => hashOf({ view: 'source', id: sourceId })}
        >
          {({ name, kind, articles, figures }) => (
            <>
              <span class={styles.title} dir="auto">
                {name}
              </span>
              <span class={styles.meta}>
                {translate(KINDS[kind])} · {counted(texts, 'articles', articles)}
                {figures > 0 && <> · {counted(texts, 'figures', figures)}</>}
              </span>
            </>
          )}
        </VirtualList>
      )}
    </>
  );
}
