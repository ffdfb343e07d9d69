import type { CardProps } from '@/components/card/card-props';
import type { Mark } from '@/lib/domain/mark';
import { createCard, type Card } from './card';
import type { PlacedMark } from './place-marks';
import { followPointer } from './pointer';
import { stepFrom } from './steps';
import type { PageView } from './view';

/** Opens the card of an article's marks by pointer, click and key, until `signal` aborts. */
export class Cards {
  private readonly card: Card;
  /** The mark that was last gone to: where the next step starts. */
  private last: string | null = null;

  constructor(
    private readonly view: PageView,
    /** Shows a passage that the card tells of, here or in another tab. */
    onOpen: CardProps['onOpen'],
    signal: AbortSignal,
  ) {
    const { layer } = view;
    const close = () => this.card.close();
    this.card = createCard(
      {
        mount: layer.cardMount,
        scheme: layer.scheme,
        put: (mark) => this.put(mark),
      },
      {
        onStep: (direction) => this.step(direction),
        onOpen: (passage) => {
          close();
          onOpen(passage);
        },
      },
    );
    const isOwn = ({ target }: Event) => target === layer.element;
    followPointer<PlacedMark>(
      document,
      {
        markAt: (x, y) => view.markAt(x, y),
        isOwn,
        open: ({ mark }) => this.open(mark, false),
        leave: () => this.card.hasFocus() || close(),
        dismiss: close,
      },
      signal,
    );
    const quiet = { signal, capture: true, passive: true };
    document.addEventListener('keydown', ({ key }) => key === 'Escape' && close(), quiet);
    document.addEventListener('focusin', (event) => isOwn(event) || close(), quiet);
    const resized = new ResizeObserver(() => this.putAgain());
    resized.observe(layer.cardMount);
    signal.addEventListener('abort', () => {
      resized.disconnect();
      close();
    });
  }

  /** Goes to the next (1) or the previous (-1) mark and opens its card; round the ends. */
  step(direction: 1 | -1): void {
    const { placed } = this.view;
    const isAhead = ({ id }: Mark) =>
      placed.some(({ mark, range }) => mark.id === id && range.getBoundingClientRect().bottom >= 0);
    const marks = placed.map(({ mark }) => mark);
    const mark = stepFrom(marks, this.last, direction, isAhead);
    const range = this.rangeOf(mark);
    if (mark === null || range === null) return;
    this.view.layer.flash(range);
    this.open(mark, true);
  }

  private open(mark: Mark, byKey: boolean): void {
    this.last = mark.id;
    const index = this.view.placed.findIndex((placed) => placed.mark.id === mark.id) + 1;
    const position = { index, count: this.view.placed.length };
    // Opening never rejects: what goes wrong is in the messages' outcomes.
    void this.card.open({ mark, position, byKey });
  }

  private put(mark: Mark): void {
    const range = this.rangeOf(mark);
    if (range !== null) this.view.layer.placeCardAt(range);
  }

  /** The card's size has changed: "why?" was opened. */
  private putAgain(): void {
    const open = this.view.placed.find(({ mark }) => mark.id === this.card.at);
    if (open) this.put(open.mark);
  }

  private rangeOf(mark: Mark | null): Range | null {
    return this.view.placed.find((placed) => placed.mark.id === mark?.id)?.range ?? null;
  }
}
