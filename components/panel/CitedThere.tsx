import { citationOf } from '@/components/passage';
import type { TabActions } from '@/components/popup/popup-props';
import { Sentence } from '@/components/Quote';
import { useTexts } from '@/components/text';
import { ThereLink } from '@/components/ThereLink';
import { whenInWords } from '@/components/words/evidence-words';
import type { SourceReadBefore } from '@/lib/domain/cross-reference';
import styles from './Panel.module.css';

interface CitedThereProps {
  readonly source: SourceReadBefore;
  /** Day of the article that is open. */
  readonly day: string;
  readonly actions: TabActions;
}

/** The newest other citation of a source. */
export function CitedThere({ source: { there }, day, actions }: CitedThereProps) {
  const texts = useTexts();
  return (
    <div class={styles.comparison}>
      <p class={styles.side}>
        <Sentence sentence={there.sentence} />
      </p>
      <ThereLink
        class={styles.there}
        url={there.url}
        title={there.title}
        onFollow={() => actions.onOpenThere(citationOf(there))}
      >
        <bdi>{there.site}</bdi> · {whenInWords(texts, day, there.day)} ›
      </ThereLink>
    </div>
  );
}
