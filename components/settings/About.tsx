import { useTexts } from '@/components/text';
import { Section } from './Section';
import type { SettingsProps } from './settings-props';
import styles from './Settings.module.css';

/** Which Ibid this is, in which language, and the terms of what ships with it. */
export function About({ version, licences, actions }: SettingsProps) {
  const { translate } = useTexts();
  return (
    <Section id="about">
      <p>{translate('aboutVersion', version)}</p>
      <p>{translate('aboutLanguage')}</p>
      <p>{translate('aboutLicence')}</p>
      <details
        class={styles.licences}
        onToggle={(event) => event.currentTarget.open && actions.onShowLicences()}
      >
        <summary>{translate('licences')}</summary>
        {/* Reached by Tab, so that it can be scrolled with the keyboard. */}
        <pre tabIndex={0} role="region" aria-label={translate('licences')} lang="en">
          {licences}
        </pre>
      </details>
    </Section>
  );
}
