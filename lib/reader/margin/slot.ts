import { renderCard } from '@/components/card/render-card';
import type { MarginPage } from './margin';
import { trustedOnly } from './trusted-only';

/** What stands in the margin. */
export interface InSlot {
  /** The words that it stands beside; null where the page does not have them: it stays where it was. */
  readonly about: () => Range | null;
  /** Shows it, also anew. */
  readonly render: (mount: Element) => void;
  /** Whether it stays when the pointer leaves. */
  readonly stays: boolean;
  /** It was taken away, for something else or for nothing. */
  readonly onGone?: () => void;
}

/** The one place in the margin, in which card, editor and notices take turns. */
export class Slot {
  private content: InSlot | null = null;
  private focusBefore: Element | null = null;
  /** Of several things asked for only the last one is shown; a closing in between wins, too. */
  private turn = 0;

  constructor(
    private readonly page: MarginPage,
    /** Told when nothing stands there any longer. */
    private readonly onEmpty: () => void,
  ) {
    const resized = new ResizeObserver(() => this.put());
    resized.observe(page.layer.cardMount);
    trustedOnly(page.layer.cardMount, page.signal);
    page.signal.addEventListener('abort', () => {
      resized.disconnect();
      this.close();
    });
  }

  /** Begins something that shows later; gives a function that tells whether it still is wanted. */
  begin(): () => boolean {
    const turn = ++this.turn;
    return () => turn === this.turn;
  }

  /** Shows something in place of what is there. */
  show(content: InSlot): void {
    this.turn += 1;
    if (!this.hasFocus()) this.focusBefore = document.activeElement;
    const before = this.content;
    this.content = content;
    if (before !== content) before?.onGone?.();
    content.render(this.page.layer.cardMount);
    this.put();
  }

  /** Takes away what is there and gives the focus back. */
  close(): void {
    this.turn += 1;
    const { content } = this;
    if (content === null) return this.onEmpty();
    this.content = null;
    const giveBack = this.hasFocus() ? this.focusBefore : null;
    renderCard(this.page.layer.cardMount, null, this.page.i18n);
    if (giveBack instanceof HTMLElement) giveBack.focus({ preventScroll: true });
    this.focusBefore = null;
    content.onGone?.();
    this.onEmpty();
  }

  /** The pointer has left. */
  leave(): void {
    if (this.content?.stays !== true && !this.hasFocus()) this.close();
  }

  private put(): void {
    const range = this.content?.about() ?? null;
    if (range !== null) this.page.layer.placeCardAt(range);
  }

  /** Whether the reader has moved into it: it then stays when the pointer leaves. */
  private hasFocus(): boolean {
    const mount = this.page.layer.cardMount;
    const root = mount.getRootNode();
    return (
      root instanceof ShadowRoot &&
      root.activeElement !== null &&
      mount.contains(root.activeElement)
    );
  }
}
