import type { Highlight } from '@/lib/domain/highlight';
import type { Mark } from '@/lib/domain/mark';
import type { PageSettings } from '@/lib/domain/page-settings';
import { isOrphaned } from '@/lib/messaging/orphaned';
import { send } from '@/lib/messaging/send';
import type { Place } from '@/lib/messaging/shapes';
import { spotHere } from '@/lib/page/detect/spot';
import { followPage } from '@/lib/page/follow/follow-page';
import type { PageArticle } from '@/lib/page/read';
import { ArticlePlaces } from './article-places';
import { ask } from './ask';
import { inSlices } from './in-slices';
import { awaitMarks, type Marks } from './marks/marks';
import { nextTask } from './next-task';
import type { Shown } from './shown';

/** How often a page that changes its text is read anew; one that goes on beyond that is said to have changed. */
const MOST_REVISIONS = 12;

/** How long an app may take to put the next article's text under its address, milliseconds. */
const TEXT_FOLLOWS_MS = 2_500;

/** One page, through all the articles that it may show without being loaded anew. */
export class PageReader {
  /** The newest reading of the page; null before the first, and where the page is no article (any longer). */
  private article: PageArticle | null = null;
  /** What of it is painted; null until it is answered. */
  private shown: Shown | null = null;
  private revisions = 0;
  private readonly places = new ArticlePlaces(document);
  /** Ends the following of one article. */
  private turn = new AbortController();
  /** Resolves when the page has been read that is to be read in a moment. */
  private soon: Promise<void> | null = null;
  /** Of several questions under way only the last one's answer counts. */
  private question = 0;
  /** Resolves when the question under way is answered and painted. */
  private answered: Promise<void> = Promise.resolve();
  /** Set while a new address still shows the old text. */
  private moved: ReturnType<typeof setTimeout> | undefined;
  /** What paints, once it is in the page. */
  private readonly marks: Promise<Marks>;

  constructor(
    private readonly signal: AbortSignal,
    /** Ends all reading on this page. */
    private readonly stop: () => void,
  ) {
    this.marks = awaitMarks();
    signal.addEventListener('abort', () => this.end());
    document.addEventListener('visibilitychange', () => void this.catchUp(), { signal });
    window.addEventListener('pageshow', (event) => event.persisted && this.readAgain(), { signal });
  }

  /** Reads the page in a moment, as it is then. False where nothing is read any more. */
  readAgain(): boolean {
    if (!this.signal.aborted && isOrphaned()) this.stop();
    if (this.signal.aborted) return false;
    // Asked for twice before it is done, it is done once.
    this.soon ??= this.readSoon();
    return true;
  }

  /** Reads the page in as many tasks as it takes. */
  private async readSoon(): Promise<void> {
    await nextTask();
    const next = await this.readInSlices().finally(() => (this.soon = null));
    if (next === null) return;
    // An app changes its address before its text: between the two, following tells when the page has come to rest.
    const between =
      this.shown !== null && isSame(next, this.article) && next.url !== this.article?.url;
    if (!between) this.begin(next);
  }

  /** Reads the page as it is now: in slices, or as a whole where it changes between two of them. Null at the end. */
  private async readInSlices(): Promise<PageArticle | null> {
    if (this.signal.aborted) return null;
    let changed = false;
    const changes = new MutationObserver(() => (changed = true));
    const next = await inSlices(this.places.readInSteps(), () => {
      changes.observe(document, { childList: true, characterData: true, subtree: true });
      return () => !this.signal.aborted && !changed;
    });
    changes.disconnect();
    return this.signal.aborted ? null : (next ?? this.places.read());
  }

  /** Goes to the next or the previous mark and opens its card. */
  step(direction: 1 | -1): null {
    void this.shown?.step(direction);
    return null;
  }

  /** Scrolls to a passage and lets it flash. */
  reveal(place: Place): { readonly shown: boolean } {
    return { shown: this.shown?.reveal(place) ?? false };
  }

  /** The library has grown: the same findings with other levels. */
  refresh(marks: readonly Mark[]): null {
    this.shown?.refresh(marks);
    return null;
  }

  /** Highlights what is selected, as soon as the page is read; `done` is false where it cannot be. */
  async highlightSelection(): Promise<{ readonly done: boolean }> {
    await this.soon;
    await this.answered;
    await this.shown?.highlightSelection();
    return { done: this.shown !== null };
  }

  /** The reader's highlights of this article are others now. */
  highlights(all: readonly Highlight[]): null {
    this.shown?.highlight(all);
    return null;
  }

  /** Paints by these settings from now on. */
  async follow(settings: PageSettings): Promise<null> {
    (await this.marks).follow(settings);
    return null;
  }

  /** Reads and follows an article from its beginning. */
  private begin(article: PageArticle): void {
    this.turn.abort();
    this.turn = new AbortController();
    clearTimeout(this.moved);
    this.moved = undefined;
    this.article = article;
    this.revisions = 0;
    followPage(document, article, {
      signal: AbortSignal.any([this.signal, this.turn.signal]),
      read: () => this.places.read(),
      onChanged: (next) => this.change(next),
      onNavigated: () => this.navigate(),
    });
    this.answered = this.askAndPaint(article);
  }

  private async askAndPaint(article: PageArticle): Promise<void> {
    const question = ++this.question;
    const isLate = () => this.signal.aborted || question !== this.question;
    await nextTask();
    if (isLate()) return;
    const [answer, marks] = await Promise.all([ask(article), this.marks]);
    if (isLate()) return;
    if (answer === 'over') return this.stop();
    if (answer === null || this.article === null) return this.clear();
    if (this.shown?.around !== this.article.root) this.clear();
    marks.follow(answer.settings);
    this.shown ??= marks.show(this.article);
    // The layer and thousands of marks are two tasks: a slow machine must not feel them as one.
    await nextTask();
    if (isLate()) return;
    this.shown.paint(article, answer);
    // Elements may have been replaced while the background was at it.
    if (this.article !== article) this.shown.move(this.article, false);
  }

  /** The text has changed, or the elements it stands in. */
  private change(next: PageArticle): void {
    const same = isSame(next, this.article);
    if (!same && this.moved !== undefined) return this.arrive(next);
    this.article = next;
    if (!same) this.revisions += 1;
    if (!same && this.revisions <= MOST_REVISIONS) void this.askAndPaint(next);
    else this.shown?.move(next, !same);
  }

  /** The page has gone to another address and come to rest there, with its new text or still with the old one. */
  private navigate(): void {
    const next = this.places.read();
    if (!isSame(next, this.article)) return this.arrive(next);
    clearTimeout(this.moved);
    this.moved = setTimeout(() => this.begin(this.renamed()), TEXT_FOLLOWS_MS);
  }

  /** Another text stands in the page now. */
  private arrive(next: PageArticle): void {
    this.clear();
    if (spotHere()?.isArticle(location.href)) return this.begin(next);
    this.end();
    void send('page.left', {});
  }

  /** The same article under its new address; unless it declares one of its own, it stays the article that it was. */
  private renamed(): PageArticle {
    const now = this.places.read();
    const before = this.article;
    const declares = now.canonicalUrl !== now.url;
    return declares || before === null ? now : { ...now, canonicalUrl: before.canonicalUrl };
  }

  /** In the background the library may have grown. */
  private async catchUp(): Promise<void> {
    if (document.visibilityState !== 'hidden') await this.shown?.askAgain();
  }

  private end(): void {
    this.turn.abort();
    clearTimeout(this.moved);
    this.question += 1;
    this.article = null;
    this.clear();
  }

  private clear(): void {
    this.shown?.dispose();
    this.shown = null;
  }
}

function isSame(a: PageArticle, b: PageArticle | null): boolean {
  return a.text === b?.text && a.title === b.title;
}
