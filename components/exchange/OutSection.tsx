import { useRef } from 'preact/hooks';
import { refusalInWords } from '@/components/popup/notices';
import { useTexts, type Texts } from '@/components/text';
import view from '@/components/library/view.module.css';
import { EXPORTS, type ExportName } from '@/lib/domain/export';
import type { OutProps } from './exchange-props';
import styles from './Exchange.module.css';
import { Working } from './Working';

/** What each format is called, and what it is for. */
const NAMES: Readonly<Record<ExportName, readonly [name: string, hint: string]>> = {
  library: ['outLibrary', 'outLibraryHint'],
  notes: ['outNotes', 'outNotesHint'],
  annotations: ['outAnnotations', 'outAnnotationsHint'],
  highlights: ['outHighlights', 'outHighlightsHint'],
  figures: ['outFigures', 'outFiguresHint'],
  bibtex: ['outBibtex', 'outBibtexHint'],
  csl: ['outCsl', 'outCslHint'],
};

/** The ways out: a button for each format; while one is written, how far it is and a way to stop. */
export function OutSection({ writing, outcome, onSave, onCancel }: OutProps) {
  const texts = useTexts();
  const { translate } = texts;
  const last = useRef<HTMLButtonElement | null>(null);
  const cancel = () => {
    onCancel();
    // Its own button goes: the focus stays with what was asked for.
    last.current?.focus();
  };
  return (
    <section aria-labelledby="out-title">
      <h2 id="out-title">{translate('outTitle')}</h2>
      <ul class={styles.formats}>
        {EXPORTS.map((format) => {
          const [name, hint] = NAMES[format];
          const isWriting = writing?.format === format;
          return (
            <li key={format}>
              <div>
                <p id={`out-${format}`}>{translate(name)}</p>
                <p class={view.soft}>{translate(hint)}</p>
              </div>
              <button
                type="button"
                class={format === 'library' ? styles.primary : styles.button}
                aria-describedby={`out-${format}`}
                aria-disabled={writing !== null}
                onClick={({ currentTarget }) => {
                  last.current = currentTarget;
                  if (writing === null) onSave(format);
                }}
              >
                {translate('outSave')}
              </button>
              {/* Where the reader looks: the list may be longer than the window. */}
              <p class={styles.told} role="status">
                {outcome?.format === format && outcomeInWords(texts, outcome)}
              </p>
              {isWriting && (
                <Working
                  label={translate('outWriting', translate(name))}
                  share={writing.share}
                  onCancel={cancel}
                />
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function outcomeInWords(texts: Texts, outcome: NonNullable<OutProps['outcome']>): string {
  const { translate } = texts;
  if (outcome.kind === 'saved') return translate('outSaved', outcome.name);
  if (outcome.kind === 'cancelled') return translate('outCancelled');
  return outcome.why === 'action' ? translate('outFailed') : refusalInWords(texts, outcome.why);
}
