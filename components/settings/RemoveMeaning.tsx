import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { meaningInWords } from '@/components/words/meaning-words';
import type { Meaning, MeaningId } from '@/lib/domain/highlight';
import { focusSection } from './Section';
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
      onKeyDown={({ key, currentTarget }) => key === 'Escape' && leave(currentTarget, onKeep)}
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
        <button
          type="button"
          class={styles.button}
          onClick={({ currentTarget }) => leave(currentTarget, onKeep)}
        >
          {translate('keep')}
        </button>
        <button
          type="button"
          class={styles.primary}
          onClick={({ currentTarget }) => leave(currentTarget, () => onRemove(heir))}
        >
          {translate('remove')}
        </button>
      </div>
    </div>
  );
}

/** The question goes, and the focus in it with it. */
function leave(within: Element, how: () => void): void {
  focusSection(within);
  how();
}
