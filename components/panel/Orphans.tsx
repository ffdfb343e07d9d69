import { useTexts } from '@/components/text';
import type { Highlight, Meaning } from '@/lib/domain/highlight';
import { HighlightRow } from './HighlightRow';
import type { PanelActions } from './panel-props';
import styles from './Panel.module.css';

interface OrphansProps {
  readonly orphans: readonly Highlight[];
  readonly meanings: readonly Meaning[];
  readonly actions: PanelActions;
}

/** Highlights whose words the article no longer has: they keep their old words, note and place in this list. */
export function Orphans({ orphans, meanings, actions }: OrphansProps) {
  const { translate } = useTexts();
  return (
    <section class={styles.group}>
      <h2 class={styles.name}>{translate('orphansTitle')}</h2>
      <p class={styles.hint}>{translate('orphansHint')}</p>
      <ul class={styles.list}>
        {orphans.map((highlight) => (
          <HighlightRow
            key={highlight.id}
            highlight={highlight}
            meanings={meanings}
            actions={actions}
          />
        ))}
      </ul>
    </section>
  );
}
