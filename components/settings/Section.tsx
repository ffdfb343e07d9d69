import type { ComponentChildren } from 'preact';
import { useTexts } from '@/components/text';
import styles from './Settings.module.css';

/** Sections of the settings, in their order: the id is part of the address. */
export const SECTIONS = [
  ['sites', 'settingsSites'],
  ['marking', 'settingsMarking'],
  ['meanings', 'settingsMeanings'],
  ['keys', 'settingsKeys'],
  ['corrections', 'myCorrections'],
  ['keeping', 'settingsKeeping'],
  ['backups', 'settingsBackups'],
  ['about', 'settingsAbout'],
] as const;

interface SectionProps {
  readonly id: (typeof SECTIONS)[number][0];
  readonly children: ComponentChildren;
}

/** Leads the focus to the section in which something that had it goes. */
export function focusSection(within: Element): void {
  within.closest('section')?.focus();
}

/** One section with its heading. */
export function Section({ id, children }: SectionProps) {
  const { translate } = useTexts();
  const title = SECTIONS.find(([one]) => one === id)?.[1] ?? id;
  return (
    <section id={id} class={styles.section} aria-labelledby={`${id}-title`} tabIndex={-1}>
      <h2 id={`${id}-title`}>{translate(title)}</h2>
      {children}
    </section>
  );
}
