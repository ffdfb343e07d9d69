import { hostOf } from '@/components/popup/notices';
import { useTexts } from '@/components/text';
import { focusSection } from './Section';
import styles from './Settings.module.css';

interface SiteListProps {
  /** Origins. */
  readonly sites: readonly string[];
  /** Said where there are none. */
  readonly none: string;
  readonly onRemove: (origin: string) => void;
}

/** Sites, each with a button that takes it off the list. */
export function SiteList({ sites, none, onRemove }: SiteListProps) {
  const { translate } = useTexts();
  if (sites.length === 0) return <p class={styles.none}>{none}</p>;
  return (
    <ul class={styles.rows}>
      {sites.toSorted().map((origin) => (
        <li key={origin} class={styles.rowLine}>
          <span>{hostOf(origin)}</span>
          <button
            type="button"
            class={styles.quiet}
            aria-label={translate('removeNamed', hostOf(origin))}
            onClick={({ currentTarget }) => {
              // The row goes, and the button with it.
              focusSection(currentTarget);
              onRemove(origin);
            }}
          >
            {translate('remove')}
          </button>
        </li>
      ))}
    </ul>
  );
}
