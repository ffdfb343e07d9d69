import { Fragment } from 'preact';
import { noteInALine } from '@/components/note-marks';
import { useTexts } from '@/components/text';
import { HighlightForm } from '@/components/highlight/HighlightForm';
import { meaningInWords } from '@/components/words/meaning-words';
import type { Highlight, Meaning } from '@/lib/domain/highlight';
import { EntryRow } from './EntryRow';
import type { PanelActions } from './panel-props';
import styles from './Panel.module.css';

interface HighlightRowProps {
  readonly highlight: Highlight;
  readonly meanings: readonly Meaning[];
  readonly actions: PanelActions;
}

/** The reader's own highlight: its words, what they mean, the note; its form is behind it. */
export function HighlightRow({ highlight, meanings, actions }: HighlightRowProps) {
  const texts = useTexts();
  const { articleId, part, span, quote, note, tags } = highlight;
  const meaning = meanings.find((one) => one.id === highlight.meaning);
  const name = meaning ? meaningInWords(texts, meaning) : highlight.meaning;
  return (
    <EntryRow
      sign={
        <span
          class={styles.swatch}
          style={{ background: `var(--meaning-${meaning?.colour ?? 'grey'})` }}
        />
      }
      more={texts.translate('editHighlight', name)}
      onShow={
        span &&
        (() => actions.onShowHere({ articleId, place: { part, span }, sentence: quote.exact }))
      }
      details={(close) => (
        <HighlightForm highlight={highlight} meanings={meanings} actions={actions} onDone={close} />
      )}
    >
      <q class={styles.quoted} dir="auto">
        {quote.exact}
      </q>
      <span class={styles.told}>
        {name}
        {tags.map((tag) => (
          <Fragment key={tag}>
            {' '}
            · #<bdi>{tag}</bdi>
          </Fragment>
        ))}
      </span>
      {note !== '' && (
        <span class={styles.note} dir="auto">
          {noteInALine(note)}
        </span>
      )}
    </EntryRow>
  );
}
