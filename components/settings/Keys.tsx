import { useId } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { Section } from './Section';
import type { SettingsProps } from './settings-props';
import { shortcutOf } from './shortcut';
import styles from './Settings.module.css';

/** The keys of commands, and where they can be changed. */
export function Keys({ commands, keysCanBeSet, actions }: SettingsProps) {
  const { translate } = useTexts();
  const id = useId();
  return (
    <Section id="keys">
      <p class={styles.hint} id={id}>
        {translate(keysCanBeSet ? 'keysHint' : 'keysInBrowserHint')}
      </p>
      <ul class={styles.rows}>
        {commands.map(({ name, description, shortcut }) => (
          <li key={name} class={styles.rowLine}>
            <span>{description}</span>
            {keysCanBeSet ? (
              <input
                class={styles.key}
                readOnly
                aria-label={translate('keyFor', description)}
                aria-describedby={id}
                value={shortcut}
                placeholder={translate('noKey')}
                onKeyDown={(event) => {
                  if (event.key === 'Backspace') actions.onKey(name, '');
                  const pressed = shortcutOf(event);
                  if (pressed === null) return;
                  event.preventDefault();
                  actions.onKey(name, pressed);
                }}
              />
            ) : (
              <kbd class={styles.key}>{shortcut === '' ? translate('noKey') : shortcut}</kbd>
            )}
          </li>
        ))}
      </ul>
      <button type="button" class={styles.button} onClick={actions.onBrowserKeys}>
        {translate('browserKeys')}
      </button>
    </Section>
  );
}
