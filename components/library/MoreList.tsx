import type { ComponentChildren } from 'preact';
import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/text';
import type { Filling } from './library-props';
import { Looking } from './Looking';
import styles from './view.module.css';

interface MoreListProps<Row> extends Filling<Row> {
  readonly keyOf: (row: Row) => string;
  readonly children: (row: Row) => ComponentChildren;
}

/** A list of entries of any height; more come when its end comes into sight, or by the button there. */
export function MoreList<Row>(props: MoreListProps<Row>) {
  const { rows, state, looked, onMore, keyOf, children } = props;
  const { translate } = useTexts();
  const end = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    const button = end.current;
    if (button === null) return;
    const watched = new IntersectionObserver((entries) => {
      if (entries.some((entry) => entry.isIntersecting)) onMore();
    });
    watched.observe(button);
    return () => watched.disconnect();
  }, [state, rows.length, onMore]);
  return (
    <>
      <ul class={styles.list} aria-busy={state === 'loading'}>
        {rows.map((row) => (
          <li key={keyOf(row)} class={styles.item}>
            {children(row)}
          </li>
        ))}
      </ul>
      <Looking looked={looked} />
      {state === 'more' && looked === null && (
        <button ref={end} type="button" class={styles.more} onClick={onMore}>
          {translate('libraryMore')}
        </button>
      )}
    </>
  );
}
