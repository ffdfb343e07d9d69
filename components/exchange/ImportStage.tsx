import { useTexts } from '@/components/text';
import type { InProps } from './exchange-props';
import styles from './Exchange.module.css';
import { Review } from './Review';
import { Working } from './Working';

/** What is being done about an import: its progress; or what the reader is asked. */
export function ImportStage({ state, work, share, onGoOn, onCancel }: InProps) {
  const { translate } = useTexts();
  const button = (key: string, does: () => void, kind = styles.button) => (
    <button type="button" class={kind} onClick={does}>
      {translate(key)}
    </button>
  );
  if (work !== null) {
    const done = state && state.total > 0 ? Math.min(1, state.done / state.total) : null;
    return (
      <Working
        label={translate(WORKING[work])}
        share={work === 'reading' ? share : work === 'taking-back' ? null : done}
        onCancel={work === 'taking-back' ? null : onCancel}
      />
    );
  }
  if (!state) return null;
  switch (state.stage) {
    case 'staging':
    case 'refused':
      return <div class={styles.buttons}>{button('close', onCancel)}</div>;
    case 'reviewed':
      return (
        <>
          <Review state={state} />
          <div class={styles.buttons}>
            {button('inApply', onGoOn, styles.primary)}
            {button('inNotNow', onCancel)}
          </div>
        </>
      );
    case 'applying':
      return (
        <div class={styles.buttons}>
          {button('inGoOn', onGoOn, styles.primary)}
          {button('inTakeBack', onCancel)}
        </div>
      );
    case 'taking-back':
      return <div class={styles.buttons}>{button('inTakeBack', onGoOn, styles.primary)}</div>;
    case 'done':
      return (
        <>
          <Review state={state} />
          <div class={styles.buttons}>{button('close', onCancel)}</div>
        </>
      );
  }
}

const WORKING = {
  reading: 'inReading',
  reviewing: 'inReviewing',
  applying: 'inApplying',
  'taking-back': 'inTakingBack',
} as const;
