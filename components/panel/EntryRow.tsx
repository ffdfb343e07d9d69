import type { ComponentChildren } from 'preact';
import { useId, useRef, useState } from 'preact/hooks';
import { Icon } from '@/components/icons';
import { useTexts } from '@/components/text';
import styles from './Panel.module.css';

interface EntryRowProps {
  /** What stands before the words: a relation's shape, a meaning's colour. */
  readonly sign: ComponentChildren;
  readonly children: ComponentChildren;
  /** Scroll the page to the passage; null where its words are not on the page any longer. */
  readonly onShow: (() => void) | null;
  /** What is behind it, in words ("2 conflicts, 1 agrees"); null where nothing is. */
  readonly more: string | null;
  /** What is behind it; called when it is opened, with what closes it. */
  readonly details: (close: () => void) => ComponentChildren;
}

/**
 * One row: a button to the passage, and one that opens what is behind it. In the row the right arrow opens that and the
 * left one closes it; Escape closes it from inside and goes back to the row.
 */
export function EntryRow(props: EntryRowProps) {
  const { sign, children, onShow, more, details } = props;
  const { translate } = useTexts();
  const [open, setOpen] = useState(false);
  const row = useRef<HTMLButtonElement>(null);
  const id = useId();

  const close = () => {
    setOpen(false);
    row.current?.focus();
  };

  const onKeyDown = (event: KeyboardEvent) => {
    const inRow = event.target === row.current;
    const opens = inRow && event.key === 'ArrowRight' && !open && more !== null;
    const closes = open && (event.key === 'Escape' || (inRow && event.key === 'ArrowLeft'));
    if (!opens && !closes) return;
    event.preventDefault();
    event.stopPropagation();
    if (closes) close();
    else setOpen(true);
  };

  return (
    <li class={styles.entry} onKeyDown={onKeyDown}>
      <div class={styles.line}>
        <button
          ref={row}
          type="button"
          class={styles.row}
          data-row
          title={onShow === null ? undefined : translate('showHere')}
          onClick={onShow ?? (() => setOpen(!open))}
        >
          <span class={styles.sign}>{sign}</span>
          <span class={styles.words}>{children}</span>
        </button>
        {more !== null && (
          <button
            type="button"
            class={styles.expand}
            aria-expanded={open}
            aria-controls={id}
            aria-label={more}
            title={more}
            onClick={() => setOpen(!open)}
          >
            <Icon name="open" />
          </button>
        )}
      </div>
      <div id={id} class={styles.details} hidden={!open}>
        {open && details(close)}
      </div>
    </li>
  );
}
