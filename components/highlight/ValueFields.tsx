import { useId, useState } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { BOUNDS, type Bound } from '@/lib/domain/figure';
import { firstOf, hasTwoEnds, numberFrom, valueOf, type BoundedValue } from './bounded-value';
import { boundInWords } from './value-words';

interface ValueFieldsProps {
  /** What the fields begin with; null for empty ones. */
  readonly value: BoundedValue | null;
  /** What the fields say; null while that is no value. */
  readonly onChange: (value: BoundedValue | null) => void;
}

/** A figure's bound and its one or two numbers ("at least" 43; "between" 40 "and" 50). */
export function ValueFields({ value, onChange }: ValueFieldsProps) {
  const texts = useTexts();
  const { translate, locale } = texts;
  const id = useId();
  const written = (one: number | null) => (one === null ? '' : one.toLocaleString(locale));
  const [bound, setBound] = useState<Bound>(value?.bound ?? 'exact');
  const [first, setFirst] = useState(value ? written(firstOf(value)) : '');
  const [second, setSecond] = useState(value && hasTwoEnds(value.bound) ? written(value.high) : '');

  const tell = (next: { bound?: Bound; first?: string; second?: string }) => {
    const now = { bound, first, second, ...next };
    setBound(now.bound);
    setFirst(now.first);
    setSecond(now.second);
    onChange(valueOf(now.bound, numberFrom(now.first), numberFrom(now.second)));
  };
  const wrong = (typed: string) => typed !== '' && numberFrom(typed) === null;
  return (
    <div class="value">
      <select
        aria-label={translate('bound')}
        value={bound}
        onChange={({ currentTarget }) =>
          tell({ bound: BOUNDS.find((one) => one === currentTarget.value) ?? 'exact' })
        }
      >
        {BOUNDS.map((one) => (
          <option key={one} value={one}>
            {boundInWords(texts, one)}
          </option>
        ))}
      </select>
      <input
        inputMode="decimal"
        aria-label={translate('number')}
        aria-invalid={wrong(first)}
        value={first}
        onInput={({ currentTarget }) => tell({ first: currentTarget.value })}
      />
      {hasTwoEnds(bound) && (
        <>
          <label for={`${id}-second`}>{translate('and')}</label>
          <input
            id={`${id}-second`}
            inputMode="decimal"
            aria-invalid={wrong(second)}
            value={second}
            onInput={({ currentTarget }) => tell({ second: currentTarget.value })}
          />
        </>
      )}
    </div>
  );
}
