import type { Passage } from '@/components/card/card-props';
import type { Mark } from '@/lib/domain/mark';
import { send } from '@/lib/messaging/send';
import type { PageArticle } from '@/lib/page/read';
import type { Answer } from './ask';
import { Cards } from './cards';
import { moveMarks } from './place-marks';
import { PageView } from './view';

/** An article as it is shown in its page: painted, with its cards. */
export class Shown {
  readonly view: PageView;
  readonly cards: Cards;
  /** The element it stands in; another one needs another view. */
  readonly around: Element | null;
  private readonly end = new AbortController();
  /** The reading that the marks count in. */
  private analysed: PageArticle;
  /** The reading that they are painted on. */
  private page: PageArticle;
  private answer: Answer | null = null;

  constructor(article: PageArticle, choose: (marks: readonly Mark[]) => readonly Mark[]) {
    this.around = article.root;
    this.analysed = article;
    this.page = article;
    this.view = new PageView(article, choose);
    this.cards = new Cards(this.view, (passage) => this.open(passage), this.end.signal);
  }

  /** Paints what the background answered to this reading. */
  paint(article: PageArticle, answer: Answer): void {
    this.analysed = article;
    this.page = article;
    this.answer = answer;
    this.show(answer.marks, false);
    if (answer.show !== null) this.view.reveal(answer.show);
  }

  /** Paints the same marks on a newer reading, whose text may be another one. */
  move(page: PageArticle, changed: boolean): void {
    this.page = page;
    if (this.answer !== null) this.show(this.answer.marks, changed);
  }

  /** Paints newer levels of the same marks. */
  refresh(marks: readonly Mark[]): void {
    if (this.answer === null) return;
    this.answer = { ...this.answer, marks };
    this.show(marks, this.page.text !== this.analysed.text);
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
    this.view.show(this.page, here);
    const { unplaced } = this.view;
    if (this.answer !== null && (unplaced > 0 || changed))
      void send('article.placed', { articleId: this.answer.articleId, unplaced, changed });
  }
}
