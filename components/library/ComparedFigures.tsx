import { useState } from 'preact/hooks';
import { Glyph } from '@/components/icons';
import { useTexts } from '@/components/text';
import { counted } from '@/components/words/plural';
import type { Relation } from '@/lib/domain/cross-reference';
import { groupFigures } from '@/lib/domain/group-figures';
import type { SourceCompared } from '@/lib/domain/library-views';
import { Comparison } from './Comparisons';
import styles from './ComparedFigures.module.css';
import type { LibraryActions } from './library-props';
import view from './view.module.css';

interface ComparedFiguresProps {
  /** Null until it is known. */
  readonly compared: SourceCompared | null;
  readonly actions: LibraryActions;
}

const COUNTS: readonly { readonly relation: Relation; readonly text: string }[] = [
  { relation: 'agree', text: 'librarySourceAgrees' },
  { relation: 'conflict', text: 'librarySourceConflicts' },
  { relation: 'update', text: 'librarySourceUpdates' },
];

/** Evidence that is shown before the reader asks for all of it. */
const FEW = 10;

/**
 * How often a source's figures agree with what others say, conflict with it, or were updated; each count opens its evidence.
 * A figure counts once, however many say otherwise. Counts are no judgement, and it says so.
 */
export function ComparedFigures({ compared, actions }: ComparedFiguresProps) {
  const texts = useTexts();
  const { translate } = texts;
  const [chosen, setChosen] = useState<Relation | null>(null);
  const [all, setAll] = useState(false);
  const groupsOf = (relation: Relation) => groupFigures(compared?.views ?? [], relation);
  const evidence = chosen === null ? [] : groupsOf(chosen);
  const shown = all ? evidence : evidence.slice(0, FEW);
  return (
    <section>
      <h2>{translate('librarySourceCompared')}</h2>
      {compared !== null && compared.views.length === 0 && (
        <p class={view.empty}>{translate('librarySourceAlone')}</p>
      )}
      {compared !== null && compared.views.length > 0 && (
        <>
          <div class={styles.counts}>
            {COUNTS.map(({ relation, text }) => {
              const count = groupsOf(relation).length;
              return (
                <button
                  key={relation}
                  type="button"
                  class={`${styles.count} ${count > 0 ? relation : ''}`}
                  disabled={count === 0}
                  aria-expanded={chosen === relation}
                  onClick={() => {
                    setAll(false);
                    setChosen(chosen === relation ? null : relation);
                  }}
                >
                  <Glyph relation={relation} />
                  {counted(texts, text, count)}
                </button>
              );
            })}
          </div>
          <p class={view.soft}>
            {translate('librarySourceNoScore')}
            {compared.more && ` ${counted(texts, 'librarySourceNewest', compared.figures)}`}
          </p>
          <ul class={view.list}>
            {shown.map((one) => (
              <li key={one.id} class={view.item}>
                <Comparison views={one.views} actions={actions} />
              </li>
            ))}
          </ul>
          {shown.length < evidence.length && (
            <button type="button" class={view.more} onClick={() => setAll(true)}>
              {counted(texts, 'libraryAllOfThem', evidence.length)}
            </button>
          )}
        </>
      )}
    </section>
  );
}
