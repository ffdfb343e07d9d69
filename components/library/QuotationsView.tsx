import { useTexts } from '@/components/text';
import type { QuotationView } from '@/lib/domain/same-words';
import type { Filling } from './library-props';
import { MoreList } from './MoreList';
import { QuotationItem } from './QuotationItem';
import styles from './view.module.css';

/** Quotations that were read in more than one article, with the words that differ. */
export function QuotationsView({ list }: { readonly list: Filling<QuotationView> }) {
  const { translate } = useTexts();
  return (
    <>
      <header class={styles.head}>
        <h1>{translate('libraryQuotations')}</h1>
        <p class={styles.soft}>{translate('libraryQuotationsHint')}</p>
      </header>
      <div class={styles.body}>
        {list.state === 'all' && list.rows.length === 0 && (
          <p class={styles.empty}>{translate('libraryNoQuotations')}</p>
        )}
        <MoreList {...list} keyOf={({ id }) => id}>
          {(one) => <QuotationItem view={one} />}
        </MoreList>
      </div>
    </>
  );
}
