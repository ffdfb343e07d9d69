import { useTexts } from '@/components/text';
import { counted } from '@/components/words/plural';
import type { MarkLevel } from '@/lib/domain/mark';
import styles from './Popup.module.css';

/** One number of the counts line. */
export interface Count {
  readonly key: Exclude<MarkLevel, 'none'> | 'quotations';
  /** Id of the section that it counts. */
  readonly section: string;
  readonly count: number;
}

const TEXTS: Readonly<Record<Count['key'], string>> = {
  conflict: 'conflicts',
  update: 'updated',
  agree: 'agree',
  'read-before': 'sourcesReadBefore',
  quotations: 'quotations',
};

/** How much was found of each kind; each leads to its section. */
export function Counts({ entries }: { readonly entries: readonly Count[] }) {
  const texts = useTexts();
  if (entries.length === 0) return null;
  return (
    <nav class={styles.counts} aria-label={texts.translate('overview')}>
      {entries.map(({ key, section, count }) => (
        <a
          key={key}
          href={`#${section}`}
          class={key}
          onClick={(event) => {
            event.preventDefault();
            const target = document.getElementById(section);
            target?.scrollIntoView();
            target?.focus({ preventScroll: true });
          }}
        >
          {counted(texts, TEXTS[key], count)}
        </a>
      ))}
    </nav>
  );
}
