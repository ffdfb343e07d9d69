import type { CardProps } from '@/components/card/card-props';
import { renderCard } from '@/components/card/render-card';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { CardRequest, MarginPage } from './margin';

/** The one card of the page. */
export interface Card {
  open(request: CardRequest): Promise<void>;
  close(): void;
  /** Puts it beside its mark: its size has changed. */
  put(): void;
  /** Whether the reader has moved into it: it then stays when the pointer leaves. */
  hasFocus(): boolean;
}

/** Makes the card; closed, and nothing of it in the page yet. */
export function createCard({ layer, send, i18n, rangeOf, onStep, onOpen }: MarginPage): Card {
  const mount = layer.cardMount;
  let at: FindingId | null = null;
  let focusBefore: Element | null = null;
  const root = mount.getRootNode();
  const hasFocus = () =>
    root instanceof ShadowRoot && root.activeElement !== null && mount.contains(root.activeElement);

  const close = () => {
    if (at === null) return;
    at = null;
    const giveBack = hasFocus() ? focusBefore : null;
    renderCard(mount, null, i18n);
    if (giveBack instanceof HTMLElement) giveBack.focus({ preventScroll: true });
    focusBefore = null;
  };

  const put = () => {
    const range = at === null ? null : rangeOf(at);
    if (range !== null) layer.placeCardAt(range);
  };

  const open = async ({ mark, position, byKey }: CardRequest) => {
    if (at === mark.id && !byKey) return;
    at = mark.id;
    if (!hasFocus()) focusBefore = document.activeElement;
    const outcome = await send('card.get', { findingId: mark.id });
    if (at !== mark.id) return;
    if (!outcome.ok || outcome.value === null) return close();
    const props: CardProps = {
      content: outcome.value,
      position,
      scheme: layer.scheme,
      takeFocus: byKey,
      onClose: close,
      onStep,
      onOpen: (passage) => {
        close();
        onOpen(passage);
      },
    };
    renderCard(mount, props, i18n);
    put();
  };

  return { open, close, put, hasFocus };
}
