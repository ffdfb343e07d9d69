import { useState } from 'preact/hooks';
import type { BoundedValue } from '@/components/highlight/bounded-value';
import { valueInWords } from '@/components/highlight/value-words';
import { ValueFields } from '@/components/highlight/ValueFields';
import { useTexts } from '@/components/text';
import { figureAsPrinted } from '@/components/words/evidence-words';
import type { CorrectableFigure } from '@/lib/domain/choices';
import type { CorrectionProps } from './card-props';

interface ValueFormProps extends CorrectionProps {
  readonly figure: CorrectableFigure;
}

/** What a misread figure says instead. */
export function ValueForm({ figure, content, onCorrect }: ValueFormProps) {
  const texts = useTexts();
  const { anchor, low, high, bound } = figure;
  const [value, setValue] = useState<BoundedValue | null>({ low, high, bound });
  const correct = (event: Event) => {
    event.preventDefault();
    if (value === null) return;
    const labels = [figureAsPrinted(content), valueInWords(texts, value)];
    onCorrect({ kind: 'wrong-value', figure: anchor, ...value }, labels);
  };
  return (
    <form class="editor" onSubmit={correct}>
      <p>{texts.translate('whatItSays')}</p>
      <ValueFields value={{ low, high, bound }} onChange={setValue} />
      <button type="submit" class="main" disabled={value === null}>
        {texts.translate('correct')}
      </button>
    </form>
  );
}
