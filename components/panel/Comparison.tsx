import { CopyButton } from '@/components/exchange/CopyButton';
import { passageOf } from '@/components/passage';
import type { TabActions } from '@/components/popup/popup-props';
import { Sentence } from '@/components/Quote';
import { useTexts } from '@/components/text';
import { ThereLink } from '@/components/ThereLink';
import { crossReferenceAsText } from '@/components/words/copied-words';
import { sourceInWords, whenInWords } from '@/components/words/evidence-words';
import { reasonInWords } from '@/components/words/reason-words';
import type { CrossReferenceView, Evidence, Relation } from '@/lib/domain/cross-reference';
import styles from './Panel.module.css';

interface ComparisonProps {
  readonly view: CrossReferenceView;
  /** Day of the article that is open. */
  readonly day: string;
  readonly actions: TabActions;
}

/** Both sentences side by side, who says so and when, why they were compared, and the way there. */
export function Comparison({ view, day, actions }: ComparisonProps) {
  const texts = useTexts();
  const { translate } = texts;
  const { here, there, relation, reason } = view;
  const isSameArticle = here.articleId === there.articleId;
  return (
    <article class={styles.comparison}>
      <h3 class={`${styles.relation} ${relation}`}>{translate(headOf(relation, here, there))}</h3>
      <div class={styles.sides}>
        <Side label={translate('here')} evidence={here} />
        <Side label={isSameArticle ? translate('here') : there.site} evidence={there} />
      </div>
      <p class={styles.reason}>{reasonInWords(texts, reason, here)}</p>
      {isSameArticle ? (
        <button
          type="button"
          class={styles.there}
          onClick={() => actions.onShowHere(passageOf(there))}
        >
          {translate('showHere')}
        </button>
      ) : (
        <ThereLink
          class={styles.there}
          url={there.url}
          title={there.title}
          onFollow={() => actions.onOpenThere(passageOf(there))}
        >
          <bdi>{there.site}</bdi> · {whenInWords(texts, day, there.day)} ›
        </ThereLink>
      )}
      <CopyButton
        class={styles.there}
        label={translate('copyBoth')}
        textOf={() => crossReferenceAsText(texts, view)}
      />
    </article>
  );
}

function headOf(relation: Relation, here: Evidence, there: Evidence): string {
  if (relation === 'conflict') return 'conflictsWith';
  if (relation === 'agree') return 'agreesWith';
  return there.day > here.day ? 'updatedBy' : 'updates';
}

function Side({ label, evidence }: { readonly label: string; readonly evidence: Evidence }) {
  const texts = useTexts();
  return (
    <div class={styles.side}>
      <p class={styles.where}>
        <bdi>{label}</bdi> · <bdi>{sourceInWords(texts, evidence.source)}</bdi>
      </p>
      <p>
        <Sentence sentence={evidence.sentence} phrase={evidence.phrase} />
      </p>
    </div>
  );
}
