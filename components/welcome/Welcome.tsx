import { useTexts } from '@/components/text';
import { SiteQuestion } from './SiteQuestion';
import type { WelcomeProps } from './welcome-props';
import styles from './Welcome.module.css';

/** What Ibid does, what it reads and where that stays; and the one question before anything is read. */
export function Welcome({ consent, hosts, outcome, onChoose }: WelcomeProps) {
  const { translate, locale } = useTexts();
  return (
    <main class={`roomy ${styles.page}`} lang={locale}>
      <header>
        <p class={styles.brand}>
          <img src="/icon/48.png" width="24" height="24" alt="" /> {translate('extensionName')}
        </p>
        <h1>{translate('welcomeTitle')}</h1>
      </header>
      <p>{translate('welcomeWhat')}</p>
      <h2>{translate('welcomeReadsTitle')}</h2>
      <p>{translate('welcomeReads')}</p>
      <h2>{translate('welcomeStaysTitle')}</h2>
      <p>{translate('welcomeStays')}</p>
      <SiteQuestion consent={consent} hosts={hosts} outcome={outcome} onChoose={onChoose} />
      <p class="soft">{translate('welcomeLater')}</p>
    </main>
  );
}
