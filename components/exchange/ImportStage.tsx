import { hashOf, startOf } from '@/components/library/route';
import { useTexts } from '@/components/text';
import type { ImportState } from '@/lib/domain/import';
import type { InProps } from './exchange-props';
import styles from './Exchange.module.css';
import { LeftOutList } from './LeftOutList';
import { Review } from './Review';
import { Working } from './Working';

/** What is being done about an import: its progress; or what the reader is asked. */
export function ImportStage({ state, work, share, leftOut, onGoOn, onCancel }: InProps) {
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
  const { stage } = state;
  const isTold = stage === 'reviewed' || stage === 'done';
  return (
    <>
      {isTold && <Review state={state} />}
      <LeftOutList files={leftOut} />
      <div class={styles.buttons}>
        {stage === 'reviewed' && button('inApply', onGoOn, styles.primary)}
        {stage === 'reviewed' && button('inNotNow', onCancel)}
        {stage === 'applying' && button('inGoOn', onGoOn, styles.primary)}
        {stage === 'applying' && button('inTakeBack', onCancel)}
        {stage === 'taking-back' && button('inTakeBack', onGoOn, styles.primary)}
        {stage === 'done' && (
          <a class={styles.primary} href={hashOf(startOf('articles'))} onClick={onCancel}>
            {translate('inShowArticles')}
          </a>
        )}
        {CLOSED.has(stage) && button('close', onCancel)}
      </div>
    </>
  );
}

/** Stages after which there is nothing to decide. */
const CLOSED: ReadonlySet<ImportState['stage']> = new Set<ImportState['stage']>([
  'staging',
  'refused',
  'done',
]);

const WORKING = {
  reading: 'inReading',
  reviewing: 'inReviewing',
  applying: 'inApplying',
  'taking-back': 'inTakingBack',
} as const;
