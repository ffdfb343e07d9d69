import { renderSelectionButton } from '@/components/card/render-card';
import { getSetting, settings } from '@/lib/settings';
import type { MarginPage } from './margin';
import { selected } from './selected';
import { trustedOnly } from './trusted-only';

/** How long a selection that is made by keys must rest before the button comes, milliseconds. */
const REST = 500;
/** Distance between button and selection, and from the window's edge, CSS pixels. */
const GAP = 8;

/**
 * The small button at selected text of the article, until `signal` aborts: after the pointer is released, or after a
 * selection by keys has come to rest. It stands behind the selection's end, below it where the selection was made
 * downwards, above it where upwards; never on the selected words.
 */
export function offerAtSelection(page: MarginPage, onHighlight: () => void): void {
  const { layer, signal, i18n } = page;
  const mount = document.createElement('div');
  mount.className = 'card-mount';
  layer.cardMount.before(mount);
  trustedOnly(mount, signal);
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pressed = false;

  const hide = () => {
    clearTimeout(timer);
    renderSelectionButton(mount, null, i18n);
  };
  const show = async () => {
    const found = selected(page);
    const isWanted = found.kind === 'passage' && (await getSetting(settings.selectionButton));
    if (!isWanted || signal.aborted) return hide();
    const last = await getSetting(settings.lastMeaning);
    const { meanings } = page.highlights;
    const meaning = meanings.find(({ id }) => id === last) ?? meanings[0];
    const at = placeFor(found.range, mount, layer.element);
    if (!meaning || !at) return hide();
    mount.style.left = `${String(at.left)}px`;
    mount.style.top = `${String(at.top)}px`;
    const act = () => {
      hide();
      onHighlight();
    };
    renderSelectionButton(mount, { meaning, scheme: layer.scheme, onHighlight: act }, i18n);
  };
  const soon = (delay: number) => {
    clearTimeout(timer);
    timer = setTimeout(() => void show(), delay);
  };
  const isOwn = ({ target }: Event) => target === layer.element;
  const options = { signal, capture: true, passive: true };
  const onDown = (event: Event) => {
    if (isOwn(event)) return;
    pressed = true;
    hide();
  };
  const onUp = (event: Event) => {
    pressed = false;
    // The selection is settled after the event.
    if (!isOwn(event)) soon(0);
  };
  // The margin may have been loaded while the pointer was down.
  const onMove = ({ buttons }: PointerEvent) => (pressed = buttons > 0);
  document.addEventListener('pointermove', onMove, options);
  document.addEventListener('pointerdown', onDown, options);
  document.addEventListener('pointerup', onUp, options);
  document.addEventListener('pointercancel', onUp, options);
  document.addEventListener('keydown', (event) => event.key === 'Escape' && hide(), options);
  document.addEventListener(
    'selectionchange',
    () => {
      if (document.getSelection()?.isCollapsed !== false) hide();
      else if (!pressed) soon(REST);
    },
    options,
  );
  signal.addEventListener('abort', hide);
  // The selection for which the margin was loaded.
  soon(REST);
}

/** Where the button goes, in the layer's coordinates; null where the selection's end is not in view. */
function placeFor(
  range: Range,
  mount: HTMLElement,
  layer: Element,
): { readonly left: number; readonly top: number } | null {
  const selection = document.getSelection();
  const upwards =
    selection?.focusNode === range.startContainer && selection.focusOffset === range.startOffset;
  const boxes = [...range.getClientRects()].filter(({ width }) => width > 0);
  const end = upwards ? boxes[0] : boxes.at(-1);
  if (!end || end.bottom < 0 || end.top > innerHeight) return null;
  const size = matchMedia('(pointer: coarse)').matches ? 44 : 32;
  const { clientWidth } = document.documentElement;
  const x = upwards ? end.left - size / 2 : end.right - size / 2;
  const left = Math.max(GAP, Math.min(x, clientWidth - size - GAP));
  const top = upwards ? end.top - size - GAP : end.bottom + GAP;
  const origin = layer.getBoundingClientRect();
  return { left: left - origin.left, top: top - origin.top };
}
