import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { useTexts } from '@/components/text';
import { isTyping, undoKey } from './undo-key';

/** What every box in the margin has. */
export interface CardFrameProps {
  /** Colours that go with the page; null follows the reader's system. */
  readonly scheme: 'light' | 'dark' | null;
  /** Whether it takes the focus when it opens: true when it was opened by keyboard, false when pointed at. */
  readonly takeFocus: boolean;
  /** Escape, or the close button. The caller puts the focus back where it was. */
  readonly onClose: () => void;
  /** Undo (false) or do again (true) the reader's last change: the keys for it, outside text fields. */
  readonly onUndo: (again: boolean) => void;
}

interface FrameProps extends CardFrameProps {
  /** Id of the element that names it. */
  readonly labelledBy: string;
  /** A key that was pressed outside text fields; true where it was one of the box's own. */
  readonly onKey?: (key: string) => boolean;
  readonly children: ComponentChildren;
}

/** A box in the margin: a dialog of its own, whose keys the page does not hear. */
export function CardFrame(props: FrameProps) {
  const { scheme, takeFocus, labelledBy, onClose, onUndo, onKey, children } = props;
  const { locale } = useTexts();
  const root = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    if (!takeFocus) return;
    const first = root.current?.querySelector<HTMLElement>('.meanings input:checked');
    (first ?? root.current)?.focus({ preventScroll: true });
  }, [takeFocus]);

  const onKeyDown = (event: KeyboardEvent) => {
    // A page's own shortcuts must not run while the reader moves in the box.
    event.stopPropagation();
    const undo = undoKey(event);
    if (event.key === 'Escape') onClose();
    else if (isTyping(event)) return;
    else if (undo !== null) onUndo(undo === 'redo');
    else if (hasModifier(event) || !onKey?.(event.key)) return;
    event.preventDefault();
  };
  const stop = (event: Event) => event.stopPropagation();

  return (
    <div
      ref={root}
      class="ibid card"
      data-scheme={scheme ?? undefined}
      dir="ltr"
      lang={locale}
      role="dialog"
      aria-labelledby={labelledBy}
      tabIndex={-1}
      onKeyDown={onKeyDown}
      onKeyUp={stop}
      onKeyPress={stop}
      onBeforeInput={stop}
      onInput={stop}
      onPaste={stop}
      onCut={stop}
      onCopy={stop}
    >
      {children}
    </div>
  );
}

function hasModifier({ ctrlKey, metaKey, altKey }: KeyboardEvent): boolean {
  return ctrlKey || metaKey || altKey;
}
