import { useId, useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { meaningInWords } from '@/components/words/meaning-words';
import type { Meaning, MeaningId } from '@/lib/domain/highlight';

interface MeaningChoiceProps {
  readonly meanings: readonly Meaning[];
  readonly chosen: MeaningId;
  readonly onChoose: (meaning: MeaningId) => void;
}

/** One meaning of several, each with its colour and its word; those that a digit chooses say which. */
export function MeaningChoice({ meanings, chosen, onChoose }: MeaningChoiceProps) {
  const texts = useTexts();
  const name = useId();
  const group = useRef<HTMLFieldSetElement>(null);

  // Chosen by a digit, it takes the focus that another one of the group had: Tab goes on from there.
  useLayoutEffect(() => {
    if (group.current?.matches(':focus-within'))
      group.current.querySelector<HTMLElement>('input:checked')?.focus({ preventScroll: true });
  }, [chosen]);

  return (
    <fieldset class="meanings" ref={group}>
      <legend class="unseen">{texts.translate('meaning')}</legend>
      {meanings.map((meaning, index) => (
        <label key={meaning.id} class="meaning" title={index < 9 ? String(index + 1) : undefined}>
          <input
            type="radio"
            name={name}
            checked={meaning.id === chosen}
            aria-keyshortcuts={index < 9 ? String(index + 1) : undefined}
            onChange={() => onChoose(meaning.id)}
          />
          <span style={{ background: `var(--meaning-${meaning.colour})` }} dir="auto">
            {meaningInWords(texts, meaning)}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
