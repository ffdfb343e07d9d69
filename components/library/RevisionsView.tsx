import { useTexts } from '@/components/text';
import type { RevisionChanges } from '@/lib/domain/library-views';
import type { Filling } from './library-props';
import { MoreList } from './MoreList';
import { RevisionItem } from './RevisionItem';
import styles from './view.module.css';

/** Articles whose text changed after they were first read, with what changed. */
export function RevisionsView({ list }: { readonly list: Filling<RevisionChanges> }) {
  const { translate } = useTexts();
  return (
    <>
      <header class={styles.head}>
        <h1>{translate('libraryRevisions')}</h1>
        <p class={styles.soft}>{translate('libraryRevisionsHint')}</p>
      </header>
      <div class={styles.body}>
        {list.state === 'all' && list.rows.length === 0 && (
          <p class={styles.empty}>{translate('libraryNoRevisions')}</p>
        )}
        <MoreList {...list} keyOf={({ articleId, revision }) => `${articleId} ${String(revision)}`}>
          {(one) => <RevisionItem view={one} headed />}
        </MoreList>
      </div>
    </>
  );
}
