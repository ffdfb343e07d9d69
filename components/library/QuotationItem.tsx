import { useTexts } from '@/components/text';
import { sourceInWords } from '@/components/words/evidence-words';
import type { QuotationEnd, QuotationView } from '@/lib/domain/same-words';
import { HeadLine } from './HeadLine';
import styles from './view.module.css';
import { WordChanges } from './WordChanges';

/** A quotation that two articles have: its words, with what differs made out, and who says in each that it was said. */
export function QuotationItem({
  view: { relation, here, there, changes },
}: {
  readonly view: QuotationView;
}) {
  const { translate } = useTexts();
  return (
    <>
      <p>
        <q dir="auto">{relation === 'same' ? here.words : <WordChanges changes={changes} />}</q>
      </p>
      <p class={styles.soft}>
        {translate(relation === 'same' ? 'librarySameWords' : 'libraryOtherWords')}
      </p>
      <div class={styles.sides}>
        <End end={here} />
        <End end={there} />
      </div>
    </>
  );
}

function End({ end }: { readonly end: QuotationEnd }) {
  const texts = useTexts();
  return (
    <p class={`${styles.side} ${styles.soft}`}>
      <bdi>{sourceInWords(texts, end.source)}</bdi>
      <br />
      <HeadLine head={end} />
    </p>
  );
}
