import { useTexts } from '@/components/text';
import { LIST_NAMES } from './list-names';
import { hashOf, startOf, type ListName } from './route';
import styles from './view.module.css';

/** Above an entry's headline: what it is one of, and the way there. */
export function UpLink({ list }: { readonly list: ListName }) {
  const { translate } = useTexts();
  return (
    <p class={styles.up}>
      <a class={styles.link} href={hashOf(startOf(list))}>
        <span aria-hidden="true">‹ </span>
        {translate(LIST_NAMES[list])}
      </a>
    </p>
  );
}
