import type { CardProps } from '@/components/card/card-props';
import browser from 'webextension-polyfill';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { Mark } from '@/lib/domain/mark';
import { send } from '@/lib/messaging/send';
import { loadMargin, type Margin } from './margin/margin';
import type { PlacedMark } from './place-marks';
import { followPointer } from './pointer';
import { stepFrom } from './steps';
import type { PageView } from './view';

/** Opens the card of an article's marks by pointer, click and key, until `signal` aborts. */
export class Cards {
  private margin: Margin | null = null;
  /** Of several cards asked for while the margin is loaded only the last one opens. */
  private asked = 0;
  /** The mark that was last gone to: where the next step starts. */
  private last: string | null = null;

  constructor(
    private readonly view: PageView,
    /** Shows a passage that the card tells of, here or in another tab. */
    private readonly onOpen: CardProps['onOpen'],
    private readonly signal: AbortSignal,
  ) {
    const { layer } = view;
    const isOwn = ({ target }: Event) => target === layer.element;
    followPointer<PlacedMark>(
      document,
      {
        markAt: (x, y) => this.markAt(x, y),
        isOwn,
        open: ({ mark }) => this.open(mark, false),
        leave: () => this.margin?.leave(),
        dismiss: () => this.close(),
      },
      signal,
    );
    const quiet = { signal, capture: true, passive: true };
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && this.close(), quiet);
    document.addEventListener('focusin', (event) => isOwn(event) || this.close(), quiet);
  }

  /** Goes to the next (1) or the previous (-1) mark and opens its card; round the ends. */
  step(direction: 1 | -1): void {
    const { placed } = this.view;
    const isAhead = ({ id }: Mark) =>
      placed.some(({ mark, range }) => mark.id === id && range.getBoundingClientRect().bottom >= 0);
    const marks = placed.map(({ mark }) => mark);
    const mark = stepFrom(marks, this.last, direction, isAhead);
    const range = mark && this.rangeOf(mark.id);
    if (mark === null || range === null) return;
    this.view.layer.flash(range);
    this.open(mark, true);
  }

  private markAt(x: number, y: number): PlacedMark | null {
    const placed = this.view.markAt(x, y);
    // By the time that the pointer has rested long enough, the margin is there.
    if (placed !== null) void this.load();
    return placed;
  }

  private open(mark: Mark, byKey: boolean): void {
    this.last = mark.id;
    const index = this.view.placed.findIndex((placed) => placed.mark.id === mark.id) + 1;
    const position = { index, count: this.view.placed.length };
    const asked = ++this.asked;
    void this.load().then((margin) => {
      if (asked === this.asked) margin?.openCard({ mark, position, byKey });
    });
  }

  private close(): void {
    this.asked += 1;
    this.margin?.close();
  }

  private async load(): Promise<Margin | null> {
    const create = this.margin ? null : await loadMargin(send);
    if (create === null || this.signal.aborted) return this.margin;
    this.margin ??= create({
      layer: this.view.layer,
      send,
      i18n: browser.i18n,
      rangeOf: (mark) => this.rangeOf(mark),
      onStep: (direction) => this.step(direction),
      onOpen: this.onOpen,
      signal: this.signal,
    });
    return this.margin;
  }

  private rangeOf(id: FindingId): Range | null {
    return this.view.placed.find(({ mark }) => mark.id === id)?.range ?? null;
  }
}
