import { useTexts } from '@/components/text';
import { About } from './About';
import { Backups } from './Backups';
import { Corrections } from './Corrections';
import { Keeping } from './Keeping';
import { Keys } from './Keys';
import { Marking } from './Marking';
import { Meanings } from './Meanings';
import { SECTIONS } from './Section';
import type { SettingsProps } from './settings-props';
import { Sites } from './Sites';
import styles from './Settings.module.css';

/** Everything that the reader can set, on one page. There is no button to save: what is chosen holds at once. */
export function Settings(props: SettingsProps) {
  const { translate, locale } = useTexts();
  return (
    <div class={`roomy ${styles.page}`} lang={locale}>
      <header class={styles.header}>
        <p class={styles.brand}>
          <img src="/icon/48.png" width="24" height="24" alt="" /> {translate('extensionName')}
        </p>
        <h1>{translate('openSettings')}</h1>
        <nav class={styles.nav} aria-label={translate('openSettings')}>
          <ul>
            {SECTIONS.map(([id, title]) => (
              <li key={id}>
                <a href={`#${id}`}>{translate(title)}</a>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <main class={styles.main}>
        {props.problem !== null && (
          <p class={styles.problem} role="alert">
            {props.problem}
          </p>
        )}
        <Sites {...props} />
        <Marking {...props} />
        <Meanings meanings={props.meanings} onMeanings={props.actions.onMeanings} />
        <Keys {...props} />
        <Corrections {...props} />
        <Keeping {...props} />
        <Backups {...props.backups} actions={props.actions} />
        <About {...props} />
      </main>
    </div>
  );
}
