import { useTexts } from '@/components/text';
import type { QuotationView } from '@/lib/domain/same-words';
import type { Filling } from './library-props';
import { MoreList } from './MoreList';
import { NothingFound } from './NothingFound';
import { QuotationItem } from './QuotationItem';
import { hashOf } from './route';
import { SearchField } from './SearchField';
import styles from './view.module.css';

interface QuotationsViewProps {
  readonly list: Filling<QuotationView>;
  readonly words: string;
  readonly onSearch: (words: string) => void;
}

/** Quotations that were read in more than one article, with the words that differ. */
export function QuotationsView({ list, words, onSearch }: QuotationsViewProps) {
  const { translate } = useTexts();
  return (
    <>
      <header class={styles.head}>
        <h1>{translate('libraryQuotations')}</h1>
        <p class={styles.soft}>{translate('libraryQuotationsHint')}</p>
        <form class={styles.fields} role="search" onSubmit={(event) => event.preventDefault()}>
          <SearchField
            label={translate('librarySearchQuotations')}
            words={words}
            onSearch={onSearch}
          />
        </form>
      </header>
      <div class={styles.body}>
        <NothingFound
          list={list}
          isWhole={words === ''}
          empty="libraryNoQuotations"
          none="libraryNoSuchQuotation"
          all={hashOf({ view: 'quotations', words: '' })}
        />
        <MoreList {...list} keyOf={({ id }) => id}>
          {(one) => <QuotationItem view={one} />}
        </MoreList>
      </div>
    </>
  );
}
