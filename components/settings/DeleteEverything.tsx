import { useId, useState } from 'preact/hooks';
import { useTexts } from '@/components/text';
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
        <button type="button" class={styles.button} onClick={() => setAsking(true)}>
          {translate('deleteEverything')}
        </button>
      )}
      {asking && (
        <form class={styles.question} onSubmit={onSubmit}>
          <p>{translate('deleteSays')}</p>
          <ul>
            <li>
              {holdings === null
                ? translate('deleteLibrary')
                : [
                    counted(texts, 'articles', holdings.articles),
                    counted(texts, 'highlightsCount', holdings.highlights),
                    counted(texts, 'correctionsCount', holdings.corrections),
                  ].join(', ')}
            </li>
            <li>{translate('deleteFindings')}</li>
            <li>{translate('deleteSettings')}</li>
          </ul>
          <p>{translate('deleteStays')}</p>
          <label for={id}>{translate('deleteType', word)}</label>
          <input
            id={id}
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

const SAID = {
  working: 'deleteWorking',
  done: 'deleteDone',
  failed: 'deleteFailed',
} as const;
