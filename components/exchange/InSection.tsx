import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/text';
import view from '@/components/library/view.module.css';
import type { InProps } from './exchange-props';
import styles from './Exchange.module.css';
import { FileChooser } from './FileChooser';
import { ImportStage } from './ImportStage';
import { newsInWords, stageInWords } from './import-words';

/** The way in: a choice of files, then what would change, then the taking over; one thing at a time. */
export function InSection(props: InProps) {
  const { state, work, news } = props;
  const texts = useTexts();
  const { translate } = texts;
  const title = useRef<HTMLHeadingElement>(null);
  const shown = work ?? state?.stage ?? 'none';
  const before = useRef(shown);
  useEffect(() => {
    const isFirst = before.current === shown || state === undefined;
    before.current = shown;
    // What had the focus is gone with its stage: it goes to the heading, never to the page's beginning.
    if (!isFirst && document.activeElement === document.body) title.current?.focus();
  }, [shown]);
  const isAtWork = work !== null || Boolean(state);
  return (
    <section aria-labelledby="in-title">
      <h2 id="in-title" ref={title} tabIndex={-1}>
        {translate('inTitle')}
      </h2>
      <p class={`${view.soft} ${styles.lead}`}>{translate('inHint')}</p>
      <p class={styles.news} role="status">
        {news ? newsInWords(texts, news) : stageInWords(texts, state ?? null, work)}
      </p>
      {isAtWork && <ImportStage {...props} />}
      {!isAtWork && state !== undefined && (
        <FileChooser onFiles={props.onFiles} onDrop={props.onDrop} />
      )}
    </section>
  );
}
