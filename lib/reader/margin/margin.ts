import type { CardProps, MessageSource } from '@/components/card/card-props';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { Mark } from '@/lib/domain/mark';
import type { send } from '@/lib/messaging/send';
import type { Layer } from '@/lib/page/paint/layer';
import type { PageArticle } from '@/lib/page/read';
import type { Passage } from '@/lib/page/span-of';
import type { Highlights, PlacedHighlight } from '../highlights';

/**
 * What the margin needs of the page beside which it stands. All of it is the reader's own and lent by it, so that
 * nothing is loaded twice.
 */
export interface MarginPage extends Pick<CardProps, 'onStep' | 'onOpen'> {
  readonly layer: Layer;
  readonly send: typeof send;
  readonly i18n: MessageSource;
  /** The reader's highlights in this article. */
  readonly highlights: Highlights;
  /** The article as its page is painted now. */
  readonly article: () => PageArticle;
  /** Where a mark's words stand; null where the page does not have them. */
  readonly rangeOfMark: (mark: FindingId) => Range | null;
  /** Where a passage stands; null where the page does not have it. */
  readonly rangeAt: (passage: Passage) => Range | null;
  /** A correction was made or undone: the marks are others now. Resolves when they are painted. */
  readonly onCorrected: () => Promise<void>;
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
  /** Opens the editor of a highlight. */
  openHighlight(placed: PlacedHighlight): void;
  /** Highlights what is selected in the page and opens its editor, or says why that cannot be. */
  highlightSelection(): void;
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
