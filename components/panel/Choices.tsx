import { useId } from 'preact/hooks';
import { formatNumber } from '@/components/words/plural';
import { useTexts } from '@/components/text';
import styles from './Panel.module.css';

/** One of several that exclude each other. */
interface Choice<Value extends string> {
  readonly value: Value;
  readonly text: string;
  /** How many it stands for; nothing where that says nothing. */
  readonly count?: number;
}

interface ChoicesProps<Value extends string> {
  readonly label: string;
  readonly choices: readonly Choice<Value>[];
  readonly chosen: Value;
  readonly onChoose: (value: Value) => void;
}

/** Radio buttons that look like a row of words: the arrow keys choose, as everywhere. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { label, choices, chosen, onChoose } = props;
  const texts = useTexts();
  const name = useId();
  return (
    <div class={styles.chips} role="radiogroup" aria-label={label}>
      {choices.map(({ value, text, count }) => (
        <label key={value} class={`${styles.chip} ${value}`}>
          <input
            type="radio"
            class="unseen"
            name={name}
            checked={value === chosen}
            onChange={() => onChoose(value)}
          />
          {text}
          {count !== undefined && (
            <>
              {' '}
              <span class={styles.count}>{formatNumber(texts, count)}</span>
            </>
          )}
        </label>
      ))}
    </div>
  );
}
