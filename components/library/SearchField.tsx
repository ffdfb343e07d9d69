import { useEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/text';
import styles from './view.module.css';

interface SearchFieldProps {
  readonly label: string;
  readonly words: string;
  readonly onSearch: (words: string) => void;
}

/** What is typed is looked for at once. The key "/" leads here from anywhere on the page. */
export function SearchField({ label, words, onSearch }: SearchFieldProps) {
  const { translate } = useTexts();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const { target } = event;
      const typing =
        target instanceof HTMLElement &&
        target.matches('input, textarea, select, [contenteditable]');
      if (event.key !== '/' || typing || event.ctrlKey || event.metaKey || event.altKey) return;
      event.preventDefault();
      field.current?.select();
      field.current?.focus();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, []);
  return (
    <label class={`${styles.field} ${styles.wide}`}>
      {label}
      <input
        ref={field}
        type="search"
        value={words}
        spellcheck={false}
        autocomplete="off"
        aria-keyshortcuts="/"
        placeholder={hasKeys() ? translate('librarySearchHint') : undefined}
        onInput={(event) => onSearch(event.currentTarget.value)}
      />
    </label>
  );
}

/** Whether there is likely a keyboard: a phone need not be told of a key. */
function hasKeys(): boolean {
  return !matchMedia('(pointer: coarse)').matches;
}
