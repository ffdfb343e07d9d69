import { useEffect, useRef } from 'preact/hooks';
import { isTyping, undoKey } from '@/components/card/undo-key';

/** Hears the keys for undo (false) and redo (true) on a page of ours, wherever the focus is but in a field. */
export function useUndoKeys(onUndo: (again: boolean) => void): void {
  const latest = useRef(onUndo);
  latest.current = onUndo;
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      const undo = isTyping(event) ? null : undoKey(event);
      if (undo === null || event.defaultPrevented) return;
      event.preventDefault();
      latest.current(undo === 'redo');
    };
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}
