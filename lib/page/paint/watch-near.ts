/** How far beyond the view is near: more than a flick of the wheel brings in. */
const MARGIN = '200%';

/** What came near the view, and what is no longer near. */
type OnMoved = (came: readonly Range[], went: readonly Range[]) => void;

/**
 * Tells which of many ranges stand in the view or near it, wherever they stand and whatever scrolls: the browser is asked
 * about the elements that they begin in, and measures those when it draws anyway.
 * @returns what ends the watching
 */
export function watchNear(
  view: Window & typeof globalThis,
  ranges: readonly Range[],
  onMoved: OnMoved,
): () => void {
  const byElement = new Map<Element, Range[]>();
  for (const range of ranges) {
    const element = range.startContainer.parentElement;
    if (!element) continue;
    const inside = byElement.get(element);
    if (inside) inside.push(range);
    else byElement.set(element, [range]);
  }
  const near = new Set<Element>();
  const observer = new view.IntersectionObserver(
    (entries) => {
      const [came, went]: [Range[], Range[]] = [[], []];
      for (const { target, isIntersecting, boundingClientRect: box } of entries) {
        // an element without a box of its own (`display: contents`) is nowhere: its text may be anywhere
        const isNear = isIntersecting || (box.width === 0 && box.height === 0);
        if (isNear === near.has(target)) continue;
        (isNear ? came : went).push(...(byElement.get(target) ?? []));
        if (isNear) near.add(target);
        else near.delete(target);
      }
      if (came.length + went.length > 0) onMoved(came, went);
    },
    { rootMargin: MARGIN, scrollMargin: MARGIN },
  );
  for (const element of byElement.keys()) observer.observe(element);
  return () => observer.disconnect();
}
