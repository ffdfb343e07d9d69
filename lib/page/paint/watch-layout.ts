/**
 * Calls `onMoved` in an animation frame after anything may have moved the article's text in the view: scrolling of an
 * inner container, resizing, zoom, late pictures and fonts, boxes that open. Scrolling of the whole page calls it too,
 * for what comes into view, though the layer scrolls with the page by itself. Ends with the signal.
 */
export function watchLayout(
  document: Document,
  around: Element,
  signal: AbortSignal,
  onMoved: () => void,
): void {
  const view = document.defaultView;
  if (!view) return;
  let asked = false;
  const ask = () => {
    if (asked || signal.aborted || document.visibilityState === 'hidden') return;
    asked = true;
    view.requestAnimationFrame(() => {
      asked = false;
      if (!signal.aborted) onMoved();
    });
  };
  const quiet = { signal, passive: true, capture: true };
  document.addEventListener('scroll', ask, quiet);
  document.addEventListener('toggle', ask, quiet);
  document.addEventListener('transitionend', ask, quiet);
  document.addEventListener('load', ask, quiet);
  document.addEventListener('visibilitychange', ask, quiet);
  view.addEventListener('resize', ask, { signal, passive: true });
  view.visualViewport?.addEventListener('resize', ask, { signal, passive: true });
  document.fonts.addEventListener('loadingdone', ask, { signal });
  // The first call tells sizes, and of no change.
  let known = false;
  const resized = new ResizeObserver(() => {
    if (known) ask();
    known = true;
  });
  resized.observe(document.documentElement);
  if (document.body as HTMLElement | null) resized.observe(document.body);
  resized.observe(around);
  const replaced = new MutationObserver(ask);
  replaced.observe(document.documentElement, { childList: true });
  signal.addEventListener('abort', () => {
    resized.disconnect();
    replaced.disconnect();
  });
}
