import { useState } from 'preact/hooks';
import { ForgetBox } from '@/components/popup/ForgetBox';
import { useTexts } from '@/components/text';
import styles from './view.module.css';

/** Lets an article be forgotten, after one more question. */
export function Forget({ onForget }: { readonly onForget: () => void }) {
  const { translate } = useTexts();
  const [asking, setAsking] = useState(false);
  return (
    <section>
      {asking ? (
        <ForgetBox onForget={onForget} onKeep={() => setAsking(false)} />
      ) : (
        <button type="button" class={styles.more} onClick={() => setAsking(true)}>
          {translate('forgetArticle')}
        </button>
      )}
    </section>
  );
}
