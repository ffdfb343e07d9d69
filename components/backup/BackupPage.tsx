import { useTexts } from '@/components/text';
import styles from './BackupPage.module.css';

/** What the page that writes backups says to a reader who opens it by hand. */
export function BackupPage() {
  const { translate, locale } = useTexts();
  return (
    <main class={`roomy ${styles.page}`} lang={locale}>
      <h1>{translate('settingsBackups')}</h1>
      <p>{translate('backupPageSays')}</p>
      <p>
        <a href="/options.html#backups">{translate('backupToSettings')}</a>
      </p>
    </main>
  );
}
