import { useId } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { formatNumber } from '@/components/words/plural';
import styles from './Shell.module.css';

/** How many articles are read again, of so many. */
export interface Reanalysed {
  readonly done: number;
  readonly of: number;
}

/** That the library is being analysed anew, and how far it has come. */
export function Reanalysing({ done, of }: Reanalysed) {
  const texts = useTexts();
  const id = useId();
  return (
    <div class={styles.again}>
      <label for={id}>
        {texts.translate('libraryReadAgain', formatNumber(texts, done), formatNumber(texts, of))}
      </label>
      <progress id={id} max={of} value={done} />
    </div>
  );
}
