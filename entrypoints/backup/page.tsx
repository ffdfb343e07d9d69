import { render } from 'preact';
import '@/components/page.css';
import { BackupPage } from '@/components/backup/BackupPage';
import { TextContext, textsFrom } from '@/components/text';
import { i18n } from '@/lib/ui/i18n';

/** Shows the page to somebody who opened it. */
export function showPage(): void {
  const texts = textsFrom(i18n);
  document.documentElement.lang = texts.locale;
  document.title = [texts.translate('settingsBackups'), texts.translate('extensionName')].join(
    ' · ',
  );
  render(
    <TextContext.Provider value={texts}>
      <BackupPage />
    </TextContext.Provider>,
    document.body,
  );
}
