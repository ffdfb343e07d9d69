import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { useTexts, type Texts } from '@/components/text';
import { counted } from '@/components/words/plural';
import type { Deletion, Holdings } from './settings-props';
import styles from './Settings.module.css';

interface DeleteEverythingProps {
  readonly holdings: Holdings | null;
  readonly deletion: Deletion;
  readonly onDelete: () => void;
}

/** Deletes all that Ibid keeps, after it has said what that is and a word was typed. */
export function DeleteEverything({ holdings, deletion, onDelete }: DeleteEverythingProps) {
  const texts = useTexts();
  const { translate } = texts;
  const [asking, setAsking] = useState(false);
  const [typed, setTyped] = useState('');
  const id = useId();
  const field = useRef<HTMLInputElement>(null);
  const way = useRef<HTMLButtonElement>(null);
  const wasAsking = useRef(false);
  // What had the focus goes with the question, or with its answer.
  useEffect(() => {
    if (asking) field.current?.focus();
    else if (wasAsking.current) way.current?.focus();
    wasAsking.current = asking;
  }, [asking]);
  const word = translate('deleteWord');
  const isSure = typed.trim().toLocaleLowerCase(texts.locale) === word;
  const onSubmit = (event: Event) => {
    event.preventDefault();
    if (!isSure) return;
    setAsking(false);
    setTyped('');
    onDelete();
  };
  return (
    <div class={styles.delete}>
      <h3>{translate('deleteTitle')}</h3>
      <p role="status">{deletion !== 'not-asked' && translate(SAID[deletion])}</p>
      {!asking && (
        <button ref={way} type="button" class={styles.button} onClick={() => setAsking(true)}>
          {translate('deleteEverything')}
        </button>
      )}
      {asking && (
        <form
          class={styles.question}
          onSubmit={onSubmit}
          onKeyDown={(event) => event.key === 'Escape' && setAsking(false)}
        >
          <div id={`${id}-what`}>
            <p>{translate('deleteSays')}</p>
            <ul>
              <li>{libraryInWords(texts, holdings)}</li>
              <li>{translate('deleteFindings')}</li>
              <li>{translate('deleteSettings')}</li>
            </ul>
            <p>{translate('deleteStays')}</p>
          </div>
          <label for={id}>{translate('deleteType', word)}</label>
          <input
            ref={field}
            id={id}
            aria-describedby={`${id}-what`}
            autocomplete="off"
            spellcheck={false}
            value={typed}
            onInput={(event) => setTyped(event.currentTarget.value)}
          />
          <div class={styles.buttons}>
            <button type="button" class={styles.button} onClick={() => setAsking(false)}>
              {translate('keep')}
            </button>
            <button type="submit" class={styles.primary} disabled={!isSure}>
              {translate('deleteForGood')}
            </button>
          </div>
        </form>
      )}
    </div>
  );
}

/** What the library holds of each kind; what there is none of is not told. */
function libraryInWords(texts: Texts, holdings: Holdings | null): string {
  const { articles = 0, highlights = 0, corrections = 0 } = holdings ?? {};
  const held = [
    { key: 'articles', count: articles },
    { key: 'highlightsCount', count: highlights },
    { key: 'correctionsCount', count: corrections },
  ].filter(({ count }) => count > 0);
  if (held.length === 0) return texts.translate('deleteLibrary');
  const words = held.map(({ key, count }) => counted(texts, key, count));
  return new Intl.ListFormat(texts.locale, { type: 'conjunction' }).format(words);
}

const SAID = {
  working: 'deleteWorking',
  done: 'deleteDone',
  failed: 'deleteFailed',
} as const;
