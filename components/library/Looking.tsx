import { useTexts } from '@/components/text';
import { formatNumber } from '@/components/words/plural';
import styles from './view.module.css';

/** That rows are long in coming, and how far the look has come; nothing where they are not. Its number is not read out. */
export function Looking({ looked }: { readonly looked: number | null }) {
  const texts = useTexts();
  if (looked === null) return null;
  return (
    <p class={styles.looking}>
      <progress aria-label={texts.translate('libraryLooking')} />{' '}
      {texts.translate('libraryLooked', formatNumber(texts, looked))}
    </p>
  );
}
