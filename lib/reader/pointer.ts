/** How long the pointer must rest on a mark before its card opens: passing over text opens nothing. */
const DWELL_MS = 250;
/** How long it may be on neither mark nor card before the card closes: time to get from one to the other. */
const LEAVE_MS = 350;

/** Where the pointer is while it is on our card. */
const ON_CARD = Symbol('on the card');

/** What the pointer is told to. */
export interface PointerTarget<Mark> {
  /** The mark under a point of the viewport; null where there is none. */
  readonly markAt: (x: number, y: number) => Mark | null;
  /** Whether an event happened on our own card. */
  readonly isOwn: (event: Event) => boolean;
  /** The pointer rests on a mark, or clicked it. */
  readonly open: (mark: Mark) => void;
  /** The pointer has left mark and card. */
  readonly leave: () => void;
  /** A click beside mark and card. */
  readonly dismiss: () => void;
}

/**
 * Follows the pointer until `signal` aborts. Listens only: no event of the page is stopped or changed, so its links and
 * buttons work as ever, and a click on one of them is the page's alone.
 */
export function followPointer<Mark>(
  document: Document,
  target: PointerTarget<Mark>,
  signal: AbortSignal,
): void {
  let frame = 0;
  let over: Mark | typeof ON_CARD | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let at: { readonly x: number; readonly y: number } | null = null;

  const later = (delay: number, act: () => void) => {
    clearTimeout(timer);
    timer = setTimeout(act, delay);
  };
  const moveTo = (mark: Mark | null) => {
    if (mark === over) return;
    over = mark;
    if (mark === null) later(LEAVE_MS, target.leave);
    else later(DWELL_MS, () => target.open(mark));
  };
  const onMove = (event: PointerEvent) => {
    cancelAnimationFrame(frame);
    if (event.pointerType === 'touch') return;
    if (target.isOwn(event)) {
      clearTimeout(timer);
      over = ON_CARD;
      at = null;
      return;
    }
    const { clientX, clientY } = event;
    // The page moved below a resting pointer (scrolled, or laid out anew): nobody has pointed at anything.
    if (clientX === at?.x && clientY === at.y) return;
    at = { x: clientX, y: clientY };
    frame = requestAnimationFrame(() => moveTo(target.markAt(clientX, clientY)));
  };
  const onClick = (event: MouseEvent) => {
    // A click that a key or a script made has no place.
    if (target.isOwn(event) || event.detail === 0) return;
    const mark = isInteractive(event) ? null : target.markAt(event.clientX, event.clientY);
    at = { x: event.clientX, y: event.clientY };
    // A click settles what the move before it began: else the card would open once more, after it was closed by a key.
    cancelAnimationFrame(frame);
    clearTimeout(timer);
    over = mark;
    if (mark === null) target.dismiss();
    else target.open(mark);
  };

  const options = { signal, passive: true, capture: true };
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('click', onClick, options);
  document.documentElement.addEventListener('pointerleave', () => moveTo(null), { signal });
  signal.addEventListener('abort', () => {
    cancelAnimationFrame(frame);
    clearTimeout(timer);
  });
}

/** Whether the page does something of its own at a click there. */
export function isInteractive(event: Event): boolean {
  const { target } = event;
  return (
    target instanceof Element &&
    target.closest('a[href],button,input,select,textarea,label,summary,[role="button"]') !== null
  );
}
