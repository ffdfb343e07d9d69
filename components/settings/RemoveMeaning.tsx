import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { meaningInWords } from '@/components/words/meaning-words';
import type { Meaning, MeaningId } from '@/lib/domain/highlight';
import styles from './Settings.module.css';

interface RemoveMeaningProps {
  readonly meaning: Meaning;
  /** At least one. */
  readonly others: readonly Meaning[];
  readonly onRemove: (heir: MeaningId) => void;
  readonly onKeep: () => void;
}

/** Before a meaning goes: what its highlights are to mean instead. Escape keeps it. */
export function RemoveMeaning({ meaning, others, onRemove, onKeep }: RemoveMeaningProps) {
  const texts = useTexts();
  const { translate } = texts;
  const [heir, setHeir] = useState(others[0]?.id ?? '');
  const select = useRef<HTMLSelectElement>(null);
  const id = useId();
  useEffect(() => select.current?.focus(), []);
  return (
    <div
      class={styles.question}
      role="group"
      aria-labelledby={id}
      onKeyDown={(event) => event.key === 'Escape' && onKeep()}
    >
      <label id={id} for={`${id}-heir`}>
        {translate('meaningHeir', meaningInWords(texts, meaning))}
      </label>
      <select
        ref={select}
        id={`${id}-heir`}
        value={heir}
        onChange={(event) => setHeir(event.currentTarget.value)}
      >
        {others.map((other) => (
          <option key={other.id} value={other.id}>
            {meaningInWords(texts, other)}
          </option>
        ))}
      </select>
      <div class={styles.buttons}>
        <button type="button" class={styles.button} onClick={onKeep}>
          {translate('keep')}
        </button>
        <button type="button" class={styles.primary} onClick={() => onRemove(heir)}>
          {translate('remove')}
        </button>
      </div>
    </div>
  );
}
