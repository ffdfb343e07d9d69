import { useId } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { meaningInWords } from '@/components/words/meaning-words';
import type { Highlight, Meaning } from '@/lib/domain/highlight';
import type { HighlightEdit } from './panel-props';
import styles from './Panel.module.css';

interface HighlightFormProps {
  readonly highlight: Highlight;
  readonly meanings: readonly Meaning[];
  /** Called as soon as a field is left with another value: nothing typed is ever lost to a forgotten button. */
  readonly onEdit: (edit: HighlightEdit) => void;
  readonly onRemove: () => void;
}

/** What the reader says of a highlight: meaning, note, tags. */
export function HighlightForm({ highlight, meanings, onEdit, onRemove }: HighlightFormProps) {
  const texts = useTexts();
  const { translate } = texts;
  const id = useId();
  const isGone = !meanings.some((meaning) => meaning.id === highlight.meaning);
  return (
    <div class={styles.form}>
      <label for={`${id}-meaning`}>{translate('meaning')}</label>
      <select
        id={`${id}-meaning`}
        value={highlight.meaning}
        onChange={(event) => onEdit({ meaning: event.currentTarget.value })}
      >
        {isGone && <option value={highlight.meaning}>{highlight.meaning}</option>}
        {meanings.map((meaning) => (
          <option key={meaning.id} value={meaning.id}>
            {meaningInWords(texts, meaning)}
          </option>
        ))}
      </select>
      <label for={`${id}-note`}>{translate('note')}</label>
      <textarea
        id={`${id}-note`}
        rows={3}
        dir="auto"
        value={highlight.note}
        onChange={(event) => onEdit({ note: event.currentTarget.value })}
      />
      <label for={`${id}-tags`}>{translate('tags')}</label>
      <input
        id={`${id}-tags`}
        dir="auto"
        value={highlight.tags.join(', ')}
        onChange={(event) => onEdit({ tags: tagsIn(event.currentTarget.value) })}
      />
      <button type="button" class={styles.link} onClick={onRemove}>
        {translate('removeHighlight')}
      </button>
    </div>
  );
}

/** Tags as typed: parted by commas, with or without "#", none twice. */
function tagsIn(typed: string): string[] {
  const tags = typed.split(',').map((tag) => tag.trim().replace(/^#+/u, ''));
  return [...new Set(tags.filter((tag) => tag !== ''))];
}
