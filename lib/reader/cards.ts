import browser from 'webextension-polyfill';
import type { FindingId } from '@/lib/domain/cross-reference';
import type { Mark } from '@/lib/domain/mark';
import { send } from '@/lib/messaging/send';
import { rangeOf } from '@/lib/page/text-map';
import { followClicks, followSelection } from './highlight-triggers';
import { loadMargin, type Margin, type MarginPage } from './margin/margin';
import type { PlacedMark } from './place-marks';
import { followPointer } from './pointer';
import { stepFrom } from './steps';
import type { PageView } from './view';

/** What cards need of the article that they are about. */
interface OfArticle extends Pick<
  MarginPage,
  'highlights' | 'article' | 'onOpen' | 'onCorrected' | 'signal'
> {
  /** Whether a button is wanted at selected text. */
  readonly wantsButton: () => boolean;
}

/** Opens what stands in the margin of an article by pointer, click, selection and key, until `signal` aborts. */
export class Cards {
  private margin: Margin | null = null;
  /** Of several things asked for while the margin is loaded only the last one opens. */
  private asked = 0;
  /** The mark that was last gone to: where the next step starts. */
  private last: string | null = null;

  constructor(
    private readonly view: PageView,
    private readonly of: OfArticle,
  ) {
    const { layer, document } = view;
    const { signal, highlights } = of;
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
    // After the listener above: a click beside all marks closes what is open, then opens the highlight below it.
    const clicked = (x: number, y: number) => {
      const found = view.markAt(x, y) === null ? highlights.at(x, y) : null;
      if (found !== null) this.ask((margin) => margin.openHighlight(found));
    };
    followClicks(document, isOwn, clicked, signal);
    followSelection(document, () => this.offer(), signal);
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

  /** Highlights what is selected in the page, or says why that cannot be. */
  async highlightSelection(): Promise<void> {
    (await this.load())?.highlightSelection();
  }

  private markAt(x: number, y: number): PlacedMark | null {
    const placed = this.view.markAt(x, y);
    // By the time that the pointer has rested long enough, the margin is there.
    if (placed !== null) void this.load();
    return placed;
  }

  /** Words are selected: from now on the margin offers to highlight them, if the reader wants it to. */
  private offer(): void {
    if (this.margin === null && this.of.wantsButton()) void this.load();
  }

  private open(mark: Mark, byKey: boolean): void {
    this.last = mark.id;
    const index = this.view.placed.findIndex((placed) => placed.mark.id === mark.id) + 1;
    const position = { index, count: this.view.placed.length };
    this.ask((margin) => margin.openCard({ mark, position, byKey }));
  }

  /** Does something with the margin once it is there, unless something else was asked for by then. */
  private ask(act: (margin: Margin) => void): void {
    const asked = ++this.asked;
    void this.load().then((margin) => {
      if (asked === this.asked && margin !== null) act(margin);
    });
  }

  private close(): void {
    this.asked += 1;
    this.margin?.close();
  }

  private async load(): Promise<Margin | null> {
    const create = this.margin ? null : await loadMargin(send);
    if (create === null || this.of.signal.aborted) return this.margin;
    this.margin ??= create({
      ...this.of,
      layer: this.view.layer,
      send,
      i18n: browser.i18n,
      rangeOfMark: (mark) => this.rangeOf(mark),
      rangeAt: ({ part, span }) => rangeOf(this.of.article().map, part, span),
      onStep: (direction) => this.step(direction),
    });
    return this.margin;
  }

  private rangeOf(id: FindingId): Range | null {
    return this.view.placed.find(({ mark }) => mark.id === id)?.range ?? null;
  }
}
