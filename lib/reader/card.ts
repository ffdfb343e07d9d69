import browser from 'webextension-polyfill';
import type { CardProps } from '@/components/card/card-props';
import { renderCard } from '@/components/card/render-card';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { Mark } from '@/lib/domain/mark';
import { send } from '@/lib/messaging/send';

/** What the card needs of the page around it. */
export interface CardPlace {
  /** Element inside the closed shadow root that it is rendered in. */
  readonly mount: HTMLElement;
  /** Colours that go with the page; null follows the reader's system. */
  readonly scheme: 'light' | 'dark' | null;
  /** Puts the rendered card beside its mark. */
  readonly put: (mark: Mark) => void;
}

/** A card to be opened. */
interface CardRequest {
  readonly mark: Mark;
  /** See {@link CardProps}. */
  readonly position: CardProps['position'];
  /** Opened by a key: it takes the focus, and gives it back at the end. */
  readonly byKey: boolean;
}

/** The one card of the page. */
export interface Card {
  /** Opens at a mark as soon as its content is there; a later call or a closing in between wins. */
  open(request: CardRequest): Promise<void>;
  close(): void;
  /** The mark it is open at, or about to; null where it is closed. */
  readonly at: FindingId | null;
  /** Whether the reader has moved into it: it then stays when the pointer leaves. */
  hasFocus(): boolean;
}

/** Makes the card; closed, and nothing of it in the page yet. */
export function createCard(
  place: CardPlace,
  { onStep, onOpen }: Pick<CardProps, 'onStep' | 'onOpen'>,
): Card {
  let at: FindingId | null = null;
  let focusBefore: Element | null = null;
  const root = place.mount.getRootNode();
  const hasFocus = () =>
    root instanceof ShadowRoot &&
    root.activeElement !== null &&
    place.mount.contains(root.activeElement);

  const close = () => {
    if (at === null) return;
    at = null;
    const giveBack = hasFocus() ? focusBefore : null;
    renderCard(place.mount, null, browser.i18n);
    if (giveBack instanceof HTMLElement) giveBack.focus({ preventScroll: true });
    focusBefore = null;
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
      scheme: place.scheme,
      takeFocus: byKey,
      onClose: close,
      onStep,
      onOpen,
    };
    renderCard(place.mount, props, browser.i18n);
    place.put(mark);
  };

  return {
    open,
    close,
    hasFocus,
    get at() {
      return at;
    },
  };
}
