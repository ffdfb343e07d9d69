import type { Passage } from '@/components/card/card-props';
import type { Highlight } from '@/lib/domain/highlight';
import type { Mark } from '@/lib/domain/mark';
import type { PageSettings } from '@/lib/domain/page-settings';
import { send } from '@/lib/messaging/send';
import type { Place } from '@/lib/messaging/shapes';
import type { PageArticle } from '@/lib/page/read';
import type { Answer } from './ask';
import { Cards } from './cards';
import { Highlights } from './highlights';
import type { PageMarking } from './marking';
import { moveMarks } from './place-marks';
import { PageView } from './view';

/** An article as it is shown in its page: painted, with its cards. */
export class Shown {
  private readonly view: PageView;
  private readonly cards: Cards;
  private readonly own: Highlights;
  /** The element it stands in; another one needs another view. */
  readonly around: Element | null;
  private readonly end = new AbortController();
  /** The reading that the marks count in. */
  private analysed: PageArticle;
  /** The reading that they are painted on. */
  private page: PageArticle;
  private answer: Answer | null = null;
  /** Whether a button is wanted at selected text. */
  private wantsButton = false;

  constructor(
    article: PageArticle,
    private readonly marking: PageMarking,
  ) {
    this.around = article.root;
    this.analysed = article;
    this.page = article;
    this.view = new PageView(article, marking.choose);
    this.own = new Highlights(this.view.layer, article);
    this.cards = new Cards(this.view, {
      highlights: this.own,
      article: () => this.page,
      onOpen: (passage) => this.open(passage),
      onCorrected: () => this.askAgain(),
      wantsButton: () => this.wantsButton,
      signal: this.end.signal,
    });
  }

  /** Paints what the background answered to this reading. */
  paint(article: PageArticle, answer: Answer): void {
    this.analysed = article;
    this.page = article;
    this.answer = answer;
    this.show(answer.marks, false);
    this.wantsButton = answer.settings.selectionButton;
    this.own.show(article, answer.highlights, answer.settings.meanings);
    if (answer.show !== null) this.view.reveal(answer.show);
  }

  /** Paints the same marks on a newer reading, whose text may be another one. */
  move(page: PageArticle, changed: boolean): void {
    this.page = page;
    if (this.answer !== null) this.show(this.answer.marks, changed);
    this.own.move(page, !changed);
  }

  /** Paints newer levels of the same marks. */
  refresh(marks: readonly Mark[]): void {
    if (this.answer === null) return;
    this.answer = { ...this.answer, marks };
    this.show(marks, this.page.text !== this.analysed.text);
  }

  /** Paints by these settings. */
  follow({ meanings, selectionButton }: Omit<PageSettings, 'marking'>): void {
    if (this.end.signal.aborted || this.answer === null) return;
    this.wantsButton = selectionButton;
    this.own.mean(meanings);
  }

  /** Draws the highlights that the article has by now. */
  highlight(all: readonly Highlight[]): void {
    this.own.set(all);
  }

  /** Goes to the next (1) or the previous (-1) mark and opens its card. */
  async step(direction: 1 | -1): Promise<void> {
    this.marking.request();
    await this.view.painted;
    if (!this.end.signal.aborted) this.cards.step(direction);
  }

  /** Scrolls to a passage and lets it flash; false where the page does not have it. */
  reveal(place: Place): boolean {
    return this.view.reveal(place);
  }

  /** Highlights what is selected in the page, or says why that cannot be. */
  highlightSelection(): Promise<void> {
    return this.cards.highlightSelection();
  }

  /** Paints other ones of the same marks: how much is marked has changed. */
  repaint(): void {
    if (!this.end.signal.aborted) void this.view.repaint();
  }

  /** Asks for the marks as the library has them now, and paints them. */
  async askAgain(): Promise<void> {
    const outcome = await send('marks.get', {});
    if (outcome.ok && outcome.value !== null && !this.end.signal.aborted)
      this.refresh(outcome.value);
  }

  /** Takes everything back. */
  dispose(): void {
    this.end.abort();
    this.view.dispose();
  }

  /** A passage of this article is shown here, another one by the background. */
  private open(passage: Passage): void {
    if (passage.articleId === this.answer?.articleId) this.view.reveal(passage.place);
    // What becomes of it is told by the tab that opens; a failure is reported by the background.
    else void send('passage.open', passage);
  }

  private show(marks: readonly Mark[], changed: boolean): void {
    const here = changed ? moveMarks(marks, this.analysed, this.page) : marks;
    void this.view.show(this.page, here).then((painted) => painted && this.tell(changed));
  }

  /** Tells how much of what was found is not in the page. */
  private tell(changed: boolean): void {
    const { unplaced } = this.view;
    if (this.end.signal.aborted || this.answer === null) return;
    const { articleId } = this.answer;
    if (unplaced > 0 || changed) void send('article.placed', { articleId, unplaced, changed });
  }
}
