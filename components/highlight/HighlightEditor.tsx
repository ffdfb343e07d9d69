import { useId } from 'preact/hooks';
import { useTexts } from '@/components/text';
import type { HighlightEditorProps, Kept } from './editor-props';
import { HighlightFigureField } from './HighlightFigureField';
import { MeaningChoice } from './MeaningChoice';
import { TagField } from './TagField';

/** What the reader is told of a change; nothing where all went well and nothing is under way. */
const TOLD: Readonly<Record<Kept, string>> = {
  writing: 'keptWriting',
  kept: 'keptAll',
  'store-full': 'keptNotFull',
  'not-kept': 'keptNot',
};

/** A highlight's meaning, note, tags, and what it is about. Keeps nothing itself: every letter is given to its host. */
export function HighlightEditor(props: HighlightEditorProps) {
  const { words, meanings, choices, kept, onChange, onLeave, onRemove, onDone } = props;
  const { translate } = useTexts();
  const id = useId();
  const sources = choices?.sources ?? [];
  return (
    <div class="editor" onFocusOut={onLeave}>
      <MeaningChoice
        meanings={meanings}
        chosen={words.meaning}
        onChoose={(meaning) => onChange({ meaning })}
      />
      <label class="field">
        <span>{translate('note')}</span>
        <textarea
          rows={3}
          value={words.note}
          onInput={({ currentTarget }) => onChange({ note: currentTarget.value })}
        />
      </label>
      <TagField
        tags={words.tags}
        known={choices?.tags ?? []}
        onChange={(tags) => onChange({ tags })}
      />
      <label class="field row" for={`${id}-source`}>
        <span>{translate('aboutSource')}</span>
        <select
          id={`${id}-source`}
          value={words.sourceId ?? ''}
          onChange={({ currentTarget }) => onChange({ sourceId: currentTarget.value || null })}
        >
          <option value="">{translate('aboutNobody')}</option>
          {words.sourceId !== null && !sources.some((one) => one.id === words.sourceId) && (
            <option value={words.sourceId}>{words.sourceId}</option>
          )}
          {sources.map((source) => (
            <option key={source.id} value={source.id}>
              {source.name}
            </option>
          ))}
        </select>
      </label>
      <HighlightFigureField
        figure={words.figure}
        found={choices?.figure ?? null}
        onChange={(figure) => onChange({ figure })}
      />
      <div class="ends">
        <button type="button" class="quiet" onClick={onRemove}>
          {translate('remove')}
        </button>
        <span class={`kept ${kept}`} role="status">
          {translate(TOLD[kept])}
        </span>
        <button type="button" class="main" onClick={onDone}>
          {translate('done')}
        </button>
      </div>
    </div>
  );
}
