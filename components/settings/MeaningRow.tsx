import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { colourInWords, meaningInWords } from '@/components/words/meaning-words';
import { MEANING_COLOURS, type Meaning } from '@/lib/domain/highlight';
import { hasOwnWord, isMeaningName, LONGEST_MEANING_NAME } from '@/lib/domain/meanings';
import styles from './Settings.module.css';

interface MeaningRowProps {
  readonly meaning: Meaning;
  /** Whether it was just added: its name is then ready to be typed over. */
  readonly isNew: boolean;
  readonly onChange: (changed: Meaning) => void;
  /** Null for the last one: there is always one. */
  readonly onRemove: (() => void) | null;
}

/** A meaning: its name, its colour, and a way to remove it. */
export function MeaningRow({ meaning, isNew, onChange, onRemove }: MeaningRowProps) {
  const texts = useTexts();
  const { translate } = texts;
  const name = meaningInWords(texts, meaning);
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (isNew) field.current?.select();
  }, [isNew]);

  const rename = (input: HTMLInputElement) => {
    const typed = input.value.trim();
    if (isMeaningName(typed)) onChange({ ...meaning, name: typed });
    else if (typed === '' && hasOwnWord(meaning.id)) onChange({ ...meaning, name: null });
    // A name that cannot be stays what it was.
    else input.value = name;
  };

  return (
    <div class={styles.meaning}>
      <input
        ref={field}
        aria-label={translate('meaningName')}
        maxLength={LONGEST_MEANING_NAME}
        value={name}
        style={{ background: `var(--meaning-${meaning.colour})` }}
        onChange={(event) => rename(event.currentTarget)}
      />
      <select
        aria-label={translate('colourOf', name)}
        value={meaning.colour}
        onChange={(event) => {
          const colour = MEANING_COLOURS.find((one) => one === event.currentTarget.value);
          if (colour !== undefined) onChange({ ...meaning, colour });
        }}
      >
        {MEANING_COLOURS.map((colour) => (
          <option key={colour} value={colour}>
            {colourInWords(texts, colour)}
          </option>
        ))}
      </select>
      {onRemove !== null && (
        <button
          type="button"
          class={styles.quiet}
          aria-label={translate('removeNamed', name)}
          onClick={onRemove}
        >
          {translate('remove')}
        </button>
      )}
    </div>
  );
}
