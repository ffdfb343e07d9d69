import { useTexts } from '@/components/text';
import { correctionInWords } from '@/components/words/correction-words';
import { counted } from '@/components/words/plural';
import type { MergeReason } from '@/lib/domain/library-views';
import { HeadLine } from './HeadLine';
import type { LibraryActions } from './library-props';
import styles from './view.module.css';

interface SourceMergedProps {
  readonly reasons: readonly MergeReason[];
  readonly actions: Pick<LibraryActions, 'onCorrect' | 'onTakeBack'>;
}

/** Why the names of a source are taken for one, each with the way to say that they are not. */
export function SourceMerged({ reasons, actions }: SourceMergedProps) {
  const { translate } = useTexts();
  if (!reasons.some(isTelling)) return null;
  return (
    <section>
      <h2>{translate('mergedTitle')}</h2>
      <ul class={styles.list}>
        {reasons.map((reason) => (
          <li key={keyOf(reason)} class={styles.item}>
            <Reason reason={reason} />
            <Undo reason={reason} actions={actions} />
          </li>
        ))}
      </ul>
    </section>
  );
}

/** That articles call it by its one name goes without saying. */
function isTelling(reason: MergeReason): boolean {
  return reason.kind !== 'same-name' || reason.names.length > 1;
}

function keyOf(reason: MergeReason): string {
  return reason.kind === 'correction' ? reason.correctionId : `${reason.kind} ${reason.sourceId}`;
}

interface OfReason {
  readonly reason: MergeReason;
}

function Reason({ reason }: OfReason) {
  const texts = useTexts();
  const { translate, locale } = texts;
  if (reason.kind === 'correction')
    return (
      <p>{translate('mergedByYou', correctionInWords(texts, 'same-source', reason.labels))}</p>
    );
  if (reason.kind === 'same-name') {
    const names = reason.names.map((name) => translate('quoted', name));
    const list = new Intl.ListFormat(locale, { type: 'disjunction' }).format(names);
    return <p>{translate('mergedSameName', counted(texts, 'articles', reason.articles), list)}</p>;
  }
  return (
    <p>
      {translate('mergedShortName', reason.short, reason.full)}{' '}
      {reason.toldIn && (
        <span class={styles.soft}>
          <HeadLine head={reason.toldIn} titled />
        </span>
      )}
    </p>
  );
}

/** The way to take a merge back; none where there is but one name: whoever bears it may be two, but nothing tells them apart. */
function Undo({ reason, actions }: Pick<SourceMergedProps, 'actions'> & OfReason) {
  const { translate } = useTexts();
  if (reason.kind === 'same-name') return null;
  const undo = () => {
    if (reason.kind === 'correction') return actions.onTakeBack(reason.correctionId);
    const ruling = { kind: 'different-sources', a: reason.fullId, b: reason.sourceId } as const;
    actions.onCorrect(null, ruling, [reason.full, reason.short]);
  };
  return (
    <button type="button" class={styles.link} onClick={undo}>
      {reason.kind === 'correction'
        ? translate('takeBack')
        : translate('isAnotherSource', reason.short)}
    </button>
  );
}
