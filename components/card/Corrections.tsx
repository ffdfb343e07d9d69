import { useId, useState } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { CorrectionList, type CorrectionForm } from './CorrectionList';
import type { CorrectionProps } from './card-props';
import { SourceForm } from './SourceForm';
import { ValueForm } from './ValueForm';

/** The way to say that something was detected wrongly: closed until it is asked for. */
export function Corrections(props: CorrectionProps) {
  const { choices, onChoices } = props;
  const { translate } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const [form, setForm] = useState<CorrectionForm | null>(null);
  const toggle = () => {
    if (!open) onChoices();
    setOpen(!open);
    setForm(null);
  };
  return (
    <div class="corrections">
      <button type="button" class="way" aria-expanded={open} aria-controls={id} onClick={toggle}>
        {translate('notRight')}
      </button>
      <div id={id} hidden={!open}>
        {open && choices && form === null && (
          <CorrectionList {...props} choices={choices} onForm={setForm} />
        )}
        {open && choices?.figure && form === 'value' && (
          <ValueForm {...props} figure={choices.figure} />
        )}
        {open && choices && (form === 'source' || form === 'same') && (
          <SourceForm {...props} choices={choices} form={form} />
        )}
      </div>
    </div>
  );
}
