import { useId } from 'preact/hooks';
import { useTexts } from '@/components/text';
import styles from './Exchange.module.css';

interface WorkingProps {
  readonly label: string;
  /** How far it has come, 0 to 1; null where that cannot be told. */
  readonly share: number | null;
  /** Null where it cannot be stopped. */
  readonly onCancel: (() => void) | null;
}

/** What is being done, how far it is, and a way to stop it. */
export function Working({ label, share, onCancel }: WorkingProps) {
  const { translate } = useTexts();
  const id = useId();
  return (
    <div class={styles.working}>
      <label for={id}>{label}</label>
      <progress id={id} max={1} {...(share === null ? {} : { value: share })} />
      {onCancel && (
        <button type="button" class={styles.button} onClick={onCancel}>
          {translate('cancel')}
        </button>
      )}
    </div>
  );
}
