import { useState } from 'preact/hooks';
import { ForgetBox } from '@/components/popup/ForgetBox';
import { useTexts } from '@/components/text';
import styles from './view.module.css';

interface ForgetProps {
  /** How many highlights it has. */
  readonly highlights: number;
  readonly onForget: () => void;
}

/** Lets an article be forgotten, after one more question. */
export function Forget({ highlights, onForget }: ForgetProps) {
  const { translate } = useTexts();
  const [asking, setAsking] = useState(false);
  return (
    <section>
      {asking ? (
        <ForgetBox highlights={highlights} onForget={onForget} onKeep={() => setAsking(false)} />
      ) : (
        <button type="button" class={styles.more} onClick={() => setAsking(true)}>
          {translate('forgetArticle')}
        </button>
      )}
    </section>
  );
}
