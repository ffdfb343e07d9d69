import { useId, useState } from 'preact/hooks';
import { useTexts } from '@/components/text';

/** Longest tag that is taken, in code units. */
const LONGEST = 100;

interface TagFieldProps {
  readonly tags: readonly string[];
  /** Tags in use elsewhere, offered while typing. */
  readonly known: readonly string[];
  readonly onChange: (tags: readonly string[]) => void;
}

/** Tags as chips, and a field for the next one: a comma, Enter or leaving the field takes it. */
export function TagField({ tags, known, onChange }: TagFieldProps) {
  const { translate } = useTexts();
  const id = useId();
  const [typed, setTyped] = useState('');

  const take = (text: string) => {
    const added = text
      .split(',')
      .map((tag) => tag.replace(/^[\s#]+/u, '').trim())
      .filter((tag) => tag !== '' && tag.length <= LONGEST && !tags.includes(tag));
    setTyped('');
    if (added.length > 0) onChange([...tags, ...new Set(added)]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && typed.trim() !== '') {
      event.preventDefault();
      take(typed);
    } else if (event.key === 'Backspace' && typed === '' && tags.length > 0)
      onChange(tags.slice(0, -1));
  };
  return (
    <div class="field row tags">
      <label for={`${id}-tag`}>{translate('highlightTags')}</label>
      <div class="chips">
        {tags.map((tag) => (
          <button
            type="button"
            class="chip"
            key={tag}
            aria-label={translate('removeTag', tag)}
            onClick={() => onChange(tags.filter((one) => one !== tag))}
          >
            <bdi>{tag}</bdi> <span aria-hidden="true">×</span>
          </button>
        ))}
        <input
          id={`${id}-tag`}
          list={`${id}-known`}
          value={typed}
          maxLength={LONGEST}
          autocomplete="off"
          onInput={({ currentTarget: { value } }) =>
            value.includes(',') ? take(value) : setTyped(value)
          }
          onKeyDown={onKeyDown}
          onBlur={() => take(typed)}
        />
        <datalist id={`${id}-known`}>
          {known
            .filter((tag) => !tags.includes(tag))
            .map((tag) => (
              <option key={tag} value={tag} />
            ))}
        </datalist>
      </div>
    </div>
  );
}
