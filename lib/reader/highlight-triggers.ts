import { isInteractive } from './pointer';

/** Calls `clicked` where a click may mean a highlight below it: not on what does something of its own, nor at the end of a selection. */
export function followClicks(
  document: Document,
  isOwn: (event: Event) => boolean,
  clicked: (x: number, y: number) => void,
  signal: AbortSignal,
): void {
  const onClick = (event: MouseEvent) => {
    // A click that a key or a script made has no place.
    if (isOwn(event) || event.detail === 0 || isInteractive(event)) return;
    if (document.getSelection()?.isCollapsed === false) return;
    clicked(event.clientX, event.clientY);
  };
  document.addEventListener('click', onClick, { signal, passive: true, capture: true });
}

/** Calls `selected` whenever anything in the page is selected. */
export function followSelection(
  document: Document,
  selected: () => void,
  signal: AbortSignal,
): void {
  const onChange = () => {
    if (document.getSelection()?.isCollapsed === false) selected();
  };
  document.addEventListener('selectionchange', onChange, { signal });
}
