import type { CardProps, MessageSource } from '@/components/card/card-props';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { Mark } from '@/lib/domain/mark';
import type { send } from '@/lib/messaging/send';
import type { Layer } from '@/lib/page/paint/layer';

/**
 * What the margin needs of the page beside which it stands. All of it is the reader's own and lent by it, so that
 * nothing is loaded twice.
 */
export interface MarginPage extends Pick<CardProps, 'onStep' | 'onOpen'> {
  readonly layer: Layer;
  readonly send: typeof send;
  readonly i18n: MessageSource;
  /** Where a mark's words stand; null where the page does not have them. */
  readonly rangeOf: (mark: FindingId) => Range | null;
  /** Ends the margin of this article. */
  readonly signal: AbortSignal;
}

/** A card to be opened. */
export interface CardRequest {
  readonly mark: Mark;
  /** See {@link CardProps}. */
  readonly position: CardProps['position'];
  /** Opened by a key: it takes the focus, and gives it back at the end. */
  readonly byKey: boolean;
}

/** What stands beside an article's text when the reader asks for it; one thing at a time. Loaded when first needed. */
export interface Margin {
  /** Opens the card of a mark as soon as its content is there; a later call or a closing in between wins. */
  openCard(request: CardRequest): void;
  /** The pointer has left: closes what was opened by pointing alone. */
  leave(): void;
  close(): void;
}

/** Makes the margin of one article. */
export type CreateMargin = (page: MarginPage) => Margin;

/** Where the margin's script leaves word of itself, in the world of our scripts, which no page can look into. */
const MARGIN: unique symbol = Symbol.for('ibid.margin');
const world = globalThis as { [MARGIN]?: CreateMargin };

/** Called by the margin's script: it can be used from now on. */
export function announceMargin(create: CreateMargin): void {
  world[MARGIN] = create;
}

let loading: Promise<CreateMargin | null> | null = null;

/**
 * The margin's script, brought into the page by the background when it is asked for the first time: on most pages nobody
 * points at anything. Null where it cannot be had; the next call tries again.
 */
export function loadMargin(ask: typeof send): Promise<CreateMargin | null> {
  loading ??= ask('margin.load', {}).then((outcome) => {
    const loaded = outcome.ok && outcome.value ? world[MARGIN] : undefined;
    if (loaded === undefined) loading = null;
    return loaded ?? null;
  });
  return loading;
}
