import type { Passage } from '@/components/passage';
import { useTexts } from '@/components/text';
import { ThereLink } from '@/components/ThereLink';
import { sourceInWords, whenInWords } from '@/components/words/evidence-words';
import type { QuotationEnd, QuotationView, WordChange } from '@/lib/domain/same-words';
import styles from './same-words.module.css';

interface QuotationItemProps {
  readonly quotation: QuotationView;
  readonly onShowHere: (passage: Passage) => void;
  readonly onOpenThere: (passage: Passage) => void;
}

/** A quotation that another article has too, both laid side by side; words that only one of them has are made out. */
export function QuotationItem({ quotation, onShowHere, onOpenThere }: QuotationItemProps) {
  const texts = useTexts();
  const { translate } = texts;
  const { here, there, relation, changes } = quotation;
  return (
    <li class={styles.quotation}>
      <button
        type="button"
        class={styles.row}
        data-row
        title={translate('showHere')}
        onClick={() => onShowHere(passageOf(here))}
      >
        <span class={styles.where}>
          {translate('here')} · <bdi>{speaker(here)}</bdi>
        </span>
        <Words words={here.words} changes={changes} side="only-here" />
      </button>
      <ThereLink
        class={styles.row}
        url={there.url}
        title={there.title}
        isRow
        onFollow={() => onOpenThere(passageOf(there))}
      >
        <span class={styles.where}>
          <bdi>{there.site}</bdi> · {whenInWords(texts, here.day, there.day)} ·{' '}
          {there.source !== here.source && (
            <>
              <bdi>{speaker(there)}</bdi> ·{' '}
            </>
          )}
          {translate(relation === 'same' ? 'sameWords' : 'changedWords')}
        </span>
        {relation === 'changed' && (
          <Words words={there.words} changes={changes} side="only-there" />
        )}
      </ThereLink>
    </li>
  );

  function speaker({ source }: QuotationEnd): string {
    return sourceInWords(texts, source);
  }
}

interface WordsProps {
  readonly words: string;
  readonly changes: readonly WordChange[];
  readonly side: 'only-here' | 'only-there';
}

/** One side's words; those that the other side has not are made out. */
function Words({ words, changes, side }: WordsProps) {
  const own = changes.filter(({ kind }) => kind === 'same' || kind === side);
  return (
    <q class={styles.words} dir="auto">
      {own.length === 0
        ? words
        : own.map(({ kind, text }, index) =>
            kind === 'same' ? text : <mark key={index}>{text}</mark>,
          )}
    </q>
  );
}

function passageOf({ articleId, part, span, words }: QuotationEnd): Passage {
  return { articleId, place: { part, span }, sentence: words };
}
