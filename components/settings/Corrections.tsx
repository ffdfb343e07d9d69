import { useState } from 'preact/hooks';
import { CopyButton } from '@/components/exchange/CopyButton';
import { useTexts } from '@/components/text';
import { misreadingAsText } from '@/components/words/copied-words';
import { correctionInWords } from '@/components/words/correction-words';
import { dayInWords } from '@/components/words/dates';
import { focusSection, Section } from './Section';
import type { SettingsProps } from './settings-props';
import styles from './Settings.module.css';

/** Everything that the reader has corrected; each can be taken back. */
export function Corrections({ corrections, today, version, actions }: SettingsProps) {
  const texts = useTexts();
  const { translate } = texts;
  const [takenBack, setTakenBack] = useState('');
  return (
    <Section id="corrections">
      <p class={styles.hint}>{translate('correctionsHint')}</p>
      {corrections?.length === 0 && <p class={styles.none}>{translate('noCorrections')}</p>}
      <p role="status" class={styles.hint}>
        {takenBack !== '' && translate('takenBack', takenBack)}
      </p>
      <ul class={styles.rows}>
        {corrections?.map(({ id, ruling, labels, madeAt }) => {
          const words = correctionInWords(texts, ruling.kind, labels);
          const day = new Date(madeAt).toISOString();
          return (
            <li key={id} class={styles.rowLine}>
              <span>
                {words} <time dateTime={day}>{dayInWords(texts, day, today)}</time>
              </span>
              <CopyButton
                class={styles.quiet}
                label={translate('copyMisreading')}
                about={translate('copyMisreadingNamed', words)}
                textOf={() => misreadingAsText(texts, { ruling, labels }, version)}
              />
              <button
                type="button"
                class={styles.quiet}
                aria-label={translate('takeBackNamed', words)}
                onClick={({ currentTarget }) => {
                  // The row goes, and the button with it.
                  focusSection(currentTarget);
                  setTakenBack(words);
                  actions.onTakeBack(id);
                }}
              >
                {translate('takeBack')}
              </button>
            </li>
          );
        })}
      </ul>
    </Section>
  );
}
