import { useRef, useState } from 'preact/hooks';
import { useTexts } from '@/components/text';
import view from '@/components/library/view.module.css';
import type { InProps } from './exchange-props';
import styles from './Exchange.module.css';

const KINDS = '.json,.jsonld,.html,.htm,.xhtml,.txt';

/** Files or a folder, chosen or dropped. */
export function FileChooser({ onFiles, onDrop }: Pick<InProps, 'onFiles' | 'onDrop'>) {
  const { translate } = useTexts();
  const [over, setOver] = useState(false);
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement | null>(null);
  const chosen = (input: HTMLInputElement) => {
    onFiles(Array.from(input.files ?? []));
    // The same choice made again is to count again.
    input.value = '';
  };
  return (
    <div
      class={`${styles.drop} ${over ? styles.over : ''}`}
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        if (event.dataTransfer) onDrop(event.dataTransfer);
      }}
    >
      <div class={styles.buttons}>
        <button type="button" class={styles.button} onClick={() => files.current?.click()}>
          {translate('inFiles')}
        </button>
        <button type="button" class={styles.button} onClick={() => folder.current?.click()}>
          {translate('inFolder')}
        </button>
      </div>
      <p class={view.soft}>{translate('inDrop')}</p>
      <input
        ref={files}
        type="file"
        hidden
        multiple
        accept={KINDS}
        data-choice="files"
        onChange={(event) => chosen(event.currentTarget)}
      />
      <input
        ref={(input) => {
          folder.current = input;
          if (input) input.webkitdirectory = true;
        }}
        type="file"
        hidden
        data-choice="folder"
        onChange={(event) => chosen(event.currentTarget)}
      />
    </div>
  );
}
