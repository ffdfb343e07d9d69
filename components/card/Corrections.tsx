import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks';
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
  const list = useRef<HTMLDivElement>(null);
  // Before it is drawn: nobody should aim at a choice that moves away.
  useLayoutEffect(() => {
    if (open && choices && list.current) bringIntoSight(list.current);
  }, [open, choices, form]);
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
      <div ref={list} id={id} hidden={!open}>
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

/** A full card has no room below its button: what was asked for would open out of sight. The page around a card does not move. */
function bringIntoSight(list: HTMLElement): void {
  const card = list.closest('.card');
  if (!card) {
    list.scrollIntoView({ block: 'nearest' });
    return;
  }
  const [inner, outer] = [list.getBoundingClientRect(), card.getBoundingClientRect()];
  const below = Math.min(inner.bottom - outer.bottom, inner.top - outer.top);
  if (below > 0) card.scrollTop += below;
}
