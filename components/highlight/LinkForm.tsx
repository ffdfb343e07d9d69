import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/text';
import {
  HIGHLIGHT_RELATIONS,
  type HighlightId,
  type HighlightRelation,
} from '@/lib/domain/highlight';
import type { HeadedHighlight, HighlightActions } from './hand-props';
import { HighlightWhere } from './HighlightWhere';
import { LINK_TEXTS } from './link-words';

interface LinkFormProps {
  readonly from: HighlightId;
  /** Highlights that it is linked to already. */
  readonly linked: readonly HighlightId[];
  readonly actions: Pick<HighlightActions, 'findHighlights' | 'onLink'>;
  readonly onClose: () => void;
}

/** A new link: how the highlight stands to the other one, and which that is, by its words, note or tags. */
export function LinkForm({ from, linked, actions, onClose }: LinkFormProps) {
  const { translate } = useTexts();
  const id = useId();
  const [relation, setRelation] = useState<HighlightRelation>('supports');
  const [words, setWords] = useState('');
  const [found, setFound] = useState<readonly HeadedHighlight[] | null>(null);
  const first = useRef<HTMLSelectElement>(null);
  useEffect(() => first.current?.focus(), []);
  useEffect(() => {
    let isWanted = true;
    void actions.findHighlights(words).then((now) => {
      if (isWanted) setFound(now);
    });
    return () => (isWanted = false);
  }, [words]);
  const others = found?.filter(
    ({ highlight }) => highlight.id !== from && !linked.includes(highlight.id),
  );
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    onClose();
  };
  return (
    <div class="editor sources" role="group" aria-label={translate('linkTo')} onKeyDown={onKeyDown}>
      <label for={`${id}-relation`}>{translate('linkHow')}</label>
      <select
        ref={first}
        id={`${id}-relation`}
        value={relation}
        onChange={({ currentTarget: { value } }) =>
          setRelation(HIGHLIGHT_RELATIONS.find((one) => one === value) ?? 'supports')
        }
      >
        {HIGHLIGHT_RELATIONS.map((one) => (
          <option key={one} value={one}>
            {translate(LINK_TEXTS[`${one}-out`])}
          </option>
        ))}
      </select>
      <label for={`${id}-words`}>{translate('linkWhich')}</label>
      <input
        id={`${id}-words`}
        type="search"
        autocomplete="off"
        placeholder={translate('librarySearchHighlights')}
        value={words}
        onInput={({ currentTarget: { value } }) => setWords(value)}
      />
      <ul class="choices">
        {others?.map((other) => (
          <li key={other.highlight.id}>
            <button
              type="button"
              onClick={() => {
                actions.onLink(from, other.highlight.id, relation);
                onClose();
              }}
            >
              <HighlightWhere {...other} />
            </button>
          </li>
        ))}
      </ul>
      {others?.length === 0 && <p class="soft">{translate('linkNone')}</p>}
      <button type="button" class="way" onClick={onClose}>
        {translate('cancel')}
      </button>
    </div>
  );
}
