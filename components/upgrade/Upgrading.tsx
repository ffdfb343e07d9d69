import { useId } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { formatNumber } from '@/components/words/plural';
import styles from './Upgrading.module.css';

interface UpgradingProps {
  /** Articles done, of so many; 0 where that is not known yet. */
  readonly done: number;
  readonly of: number;
}

/** Instead of what a page shows: the library is brought to a new version, and how far that is. The number is not read out. */
export function Upgrading({ done, of }: UpgradingProps) {
  const texts = useTexts();
  const id = useId();
  return (
    <main class={styles.upgrading} lang={texts.locale}>
      <div role="status">
        <h1>{texts.translate('upgrading')}</h1>
      </div>
      <progress id={id} {...(of > 0 && { max: of, value: done })} />
      <label for={id}>
        {of > 0
          ? texts.translate('upgradingDone', formatNumber(texts, done), formatNumber(texts, of))
          : texts.translate('upgradingBegins')}
      </label>
      <p>{texts.translate('upgradingWhy')}</p>
    </main>
  );
}
