import { useId, useState } from 'preact/hooks';
import { useTexts } from '@/components/text';
import type { HighlightChoices } from '@/lib/domain/choices';
import { MEASURES } from '@/lib/domain/figure';
import type { HighlightFigure } from '@/lib/domain/highlight';
import { ValueFields } from './ValueFields';

interface HighlightFigureFieldProps {
  readonly figure: HighlightFigure | null;
  /** The figure that was found in the passage. */
  readonly found: HighlightChoices['figure'];
  readonly onChange: (figure: HighlightFigure | null) => void;
}

/** The figure that a passage gives, as the reader says: none, the one that was found there, or another. */
export function HighlightFigureField({ figure, found, onChange }: HighlightFigureFieldProps) {
  const { translate } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(figure !== null);
  const [rest, setRest] = useState<Pick<HighlightFigure, 'measure' | 'subject'>>(
    figure ?? { measure: 'other', subject: null },
  );
  if (!open)
    return (
      <div class="field row">
        <span>{translate('figure')}</span>
        <button
          type="button"
          class="quiet"
          onClick={() => {
            if (found) {
              setRest(found.value);
              onChange(found.value);
            }
            setOpen(true);
          }}
        >
          {found ? translate('addFoundFigure', found.phrase) : translate('addFigure')}
        </button>
      </div>
    );
  const tell = (next: Partial<HighlightFigure>) => {
    setRest({ ...rest, ...next });
    if (figure !== null) onChange({ ...figure, ...next });
  };
  return (
    <fieldset class="figure-fields">
      <legend>{translate('figure')}</legend>
      <ValueFields
        value={figure ?? found?.value ?? null}
        onChange={(value) =>
          onChange(value && { measure: rest.measure, subject: rest.subject, ...value })
        }
      />
      <div class="value">
        <select
          aria-label={translate('measure')}
          value={rest.measure}
          onChange={({ currentTarget }) =>
            tell({ measure: MEASURES.find((one) => one === currentTarget.value) ?? 'other' })
          }
        >
          {MEASURES.map((one) => (
            <option key={one} value={one}>
              {translate(`measure_${one}`)}
            </option>
          ))}
        </select>
        <label for={`${id}-subject`}>{translate('counted')}</label>
        <input
          id={`${id}-subject`}
          value={rest.subject ?? ''}
          maxLength={300}
          onInput={({ currentTarget }) => tell({ subject: currentTarget.value || null })}
        />
      </div>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          setOpen(false);
          onChange(null);
        }}
      >
        {translate('removeFigure')}
      </button>
    </fieldset>
  );
}
