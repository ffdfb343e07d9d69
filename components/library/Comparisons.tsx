import { CopyButton } from '@/components/exchange/CopyButton';
import { Glyph } from '@/components/icons';
import { passageOf } from '@/components/passage';
import { Sentence } from '@/components/Quote';
import { useTexts } from '@/components/text';
import { ThereLink } from '@/components/ThereLink';
import { crossReferenceAsText } from '@/components/words/copied-words';
import { sourceInWords } from '@/components/words/evidence-words';
import { figureInWords, topicOf } from '@/components/words/figure-words';
import { reasonInWords } from '@/components/words/reason-words';
import type { CrossReferenceView, Evidence, Relation } from '@/lib/domain/cross-reference';
import { HeadLine } from './HeadLine';
import type { LibraryActions } from './library-props';
import styles from './view.module.css';

interface ComparisonProps {
  /** One figure here beside others for the same thing, all in the same relation; at least one. */
  readonly views: readonly CrossReferenceView[];
  readonly actions: LibraryActions;
}

const RELATIONS: Readonly<Record<Relation, string>> = {
  conflict: 'libraryConflict',
  update: 'libraryUpdate',
  agree: 'libraryAgree',
};

/** Figures for one thing: the sentences side by side, who says so, where and when, and why they were compared. */
export function Comparison({ views, actions }: ComparisonProps) {
  const texts = useTexts();
  const [first] = views;
  if (first === undefined) return null;
  const { here, relation, reason } = first;
  return (
    <>
      <p class={styles.relation}>
        <strong class={`${styles.relation} ${relation}`}>
          <Glyph relation={relation} />
          {texts.translate(RELATIONS[relation])}
        </strong>
        <span>{topicOf(texts, here, reason)}</span>
      </p>
      <div class={styles.sides}>
        <Side evidence={here} actions={actions} />
        <div class={styles.others}>
          {views.map((view) => (
            <div key={view.id}>
              <Side evidence={view.there} actions={actions} />
              <p class={styles.why}>
                {reasonInWords(texts, view.reason, here)}{' '}
                <CopyButton
                  class={styles.link}
                  label={texts.translate('copyBoth')}
                  textOf={() => crossReferenceAsText(texts, view)}
                />
              </p>
            </div>
          ))}
        </div>
      </div>
    </>
  );
}

interface SideProps {
  readonly evidence: Evidence;
  readonly actions: LibraryActions;
}

function Side({ evidence, actions }: SideProps) {
  const texts = useTexts();
  return (
    <div class={styles.side}>
      <p>
        <Sentence sentence={evidence.sentence} phrase={evidence.phrase} />
      </p>
      <p class={styles.soft}>
        {texts.translate('librarySaid', figureInWords(texts, evidence))}{' '}
        <bdi>{sourceInWords(texts, evidence.source)}</bdi>
      </p>
      <p class={styles.soft}>
        <HeadLine head={evidence} /> · <OpenThere evidence={evidence} actions={actions} />
      </p>
    </div>
  );
}

function OpenThere({ evidence, actions }: SideProps) {
  const { translate } = useTexts();
  return (
    <ThereLink
      class={styles.link}
      url={evidence.url}
      label={translate('libraryOpenAt', evidence.site)}
      onFollow={() => actions.onOpen(passageOf(evidence))}
    >
      {translate('open')} ↗
    </ThereLink>
  );
}
