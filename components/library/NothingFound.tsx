import { useTexts } from '@/components/text';
import type { Filling } from './library-props';
import styles from './view.module.css';

interface NothingFoundProps {
  readonly list: Pick<Filling<unknown>, 'rows' | 'state' | 'looked'>;
  /** Whether nothing narrows the list. */
  readonly isWhole: boolean;
  /** What is said where there is nothing yet, and where nothing passes; keys of `_locales`. */
  readonly empty: string;
  readonly none: string;
  /** Address of the whole list. */
  readonly all: string;
}

/** Says that a list has nothing to show, and leads to the whole list where that is because of what was asked for. */
export function NothingFound({ list, isWhole, empty, none, all }: NothingFoundProps) {
  const { translate } = useTexts();
  // There at all times, so that what comes into it is read out.
  return (
    <div role="status">
      {list.looked !== null && <span class="unseen">{translate('libraryLooking')}</span>}
      {list.state === 'all' && list.rows.length === 0 && (
        <p class={styles.empty}>
          {translate(isWhole ? empty : none)}{' '}
          {!isWhole && (
            <a class={styles.link} href={all}>
              {translate('libraryShowAll')}
            </a>
          )}
        </p>
      )}
    </div>
  );
}
