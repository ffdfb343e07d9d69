import { citationOf } from '@/components/passage';
import type { TabActions } from '@/components/popup/popup-props';
import { Sentence } from '@/components/Quote';
import { useTexts } from '@/components/text';
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
      <a
        class={styles.there}
        href={there.url}
        target="_blank"
        rel="noreferrer"
        title={there.title}
        onClick={(event) => {
          event.preventDefault();
          actions.onOpenThere(citationOf(there));
        }}
      >
        <bdi>{there.site}</bdi> · {whenInWords(texts, day, there.day)} ›
      </a>
    </div>
  );
}
