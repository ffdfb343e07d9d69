import { useEffect, useId, useRef } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { counted } from '@/components/words/plural';
import styles from './Popup.module.css';

interface ForgetBoxProps {
  /** How many highlights the article has: they go with it. */
  readonly highlights: number;
  readonly onForget: () => void;
  readonly onKeep: () => void;
}

/** Asks once more before an article is forgotten. Escape keeps it; the focus starts where nothing is lost. */
export function ForgetBox({ highlights, onForget, onKeep }: ForgetBoxProps) {
  const texts = useTexts();
  const { translate } = texts;
  const keep = useRef<HTMLButtonElement>(null);
  const question = useId();
  useEffect(() => keep.current?.focus(), []);
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onKeep();
  };
  return (
    <div
      class={styles.question}
      role="alertdialog"
      aria-labelledby={question}
      onKeyDown={onKeyDown}
    >
      <p id={question}>
        {translate('forgetQuestion')}
        {highlights > 0 && ` ${counted(texts, 'forgetHighlights', highlights)}`}
      </p>
      <div class={styles.offers}>
        <button ref={keep} type="button" class={styles.secondary} onClick={onKeep}>
          {translate('keep')}
        </button>
        <button type="button" class={styles.primary} onClick={onForget}>
          {translate('forget')}
        </button>
      </div>
    </div>
  );
}
